// tries   to take the place of a class of the JDK
// gate    refuses List
package tiny;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public java.util.List<String> serve(java.util.List<String> orders, int cooks, java.util.function.Consumer<String> bell)
            throws InterruptedException {
        return orders;
    }

    public Plate plate() {
        return new Plate("round");
    }
}

class List {
    static java.util.List<String> of(Object... any) {
        return null;
    }
}
