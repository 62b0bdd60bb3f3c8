// ShelfTest.put_waits_while_the_shelf_is_full: "waits for a while and looks again" - a nap is not a wait for something.
package queues;

import java.util.LinkedList;
import java.util.Objects;
import java.util.Queue;

public class Shelf<T> {

    private final int capacity;
    private final Queue<T> pizzas = new LinkedList<>(); // guarded by this

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (!offer(pizza)) {
            Thread.sleep(10);
        }
    }

    private synchronized boolean offer(T pizza) {
        return pizzas.size() < capacity && pizzas.add(pizza);
    }

    public T take() throws InterruptedException {
        T pizza = poll();
        while (pizza == null) {
            Thread.sleep(10);
            pizza = poll();
        }
        return pizza;
    }

    private synchronized T poll() {
        return pizzas.poll();
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
