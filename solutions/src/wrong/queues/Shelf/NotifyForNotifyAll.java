// ShelfTest.cooks_and_riders_who_wait_together_all_go_on: "waits for ever: nobody can move any more. rider-2 waits" - notify wakes a rider when it is a cook who could go on.
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

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (pizzas.size() == capacity) {
            wait();
        }
        pizzas.add(pizza);
        notify();
    }

    public synchronized T take() throws InterruptedException {
        while (pizzas.isEmpty()) {
            wait();
        }
        T pizza = pizzas.remove();
        notify();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
