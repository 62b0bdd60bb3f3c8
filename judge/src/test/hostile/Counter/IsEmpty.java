// tries   to hand in nothing
// gate    compiler "is empty"
 
