// ShelfTest.in_every_order_of_steps_put_and_take_leave_the_shelf_whole: "size() in the end is" - cook and rider keep out of the way of their like only.
package queues;

import java.util.LinkedList;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Semaphore;

public class Shelf<T> {

    private final Object cooks = new Object();
    private final Object riders = new Object();
    private final Semaphore places;
    private final Semaphore ready = new Semaphore(0);
    private final Queue<T> pizzas = new LinkedList<>();

    public Shelf(int capacity) {
        places = new Semaphore(capacity);
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        places.acquire();
        synchronized (cooks) {
            pizzas.add(pizza);
        }
        ready.release();
    }

    public T take() throws InterruptedException {
        ready.acquire();
        T pizza;
        synchronized (riders) {
            pizza = pizzas.remove();
        }
        places.release();
        return pizza;
    }

    public int size() {
        return pizzas.size();
    }
}
