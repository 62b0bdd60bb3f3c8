// tries   to be text of another kind
// gate    compiler "is written in UTF-16"
${byte fe}${byte ff}package tiny;
