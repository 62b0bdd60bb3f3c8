// tries   to hand in what is compiled already
// gate    compiler ""
${byte ca}${byte fe}${byte ba}${byte be}
