// tries   to be a class of the judge
// gate    compiler "must begin with package tiny;"
package judge.worker;

public class Counter {}
