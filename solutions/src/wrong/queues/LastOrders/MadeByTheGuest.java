// LastOrdersTest.accept_answers_at_once_and_a_cook_makes_the_order: "waiter makes Order 1; no cook does" - nothing is ever left to make, because the guest makes it.
package queues;

import java.util.function.Consumer;

public class LastOrders {

    private final Consumer<String> maker;
    private boolean closed; // guarded by this

    public LastOrders(Consumer<String> maker) {
        this.maker = maker;
    }

    public synchronized boolean accept(String order) {
        if (closed) {
            return false;
        }
        maker.accept(order);
        return true;
    }

    public synchronized void close() {
        closed = true;
    }
}
