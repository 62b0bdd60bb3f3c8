// tries   to look into the kit from its own package
// gate    compiler "must begin with package tiny;"
package kit;

public class Counter {}
