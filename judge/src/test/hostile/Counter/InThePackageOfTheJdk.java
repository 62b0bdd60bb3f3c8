// tries   to be a class of the JDK
// gate    compiler "must begin with package tiny;"
package java.lang;

public class Counter {}
