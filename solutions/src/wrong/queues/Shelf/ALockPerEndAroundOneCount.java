// ShelfTest.in_every_order_of_steps_put_and_take_leave_the_shelf_whole: "size() in the end is" - cook and rider keep out of the way of their like only, but both write down how many there are.
package queues;

import java.util.Objects;
import java.util.concurrent.Semaphore;

public class Shelf<T> {

    private final Object cooks = new Object();
    private final Object riders = new Object();
    private final Semaphore places;
    private final Semaphore ready = new Semaphore(0);
    private final Object[] pizzas;
    private int newest;
    private int oldest;
    private volatile int size;

    public Shelf(int capacity) {
        places = new Semaphore(capacity);
        pizzas = new Object[capacity];
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        places.acquire();
        synchronized (cooks) {
            pizzas[newest] = pizza;
            newest = (newest + 1) % pizzas.length;
            size++;
        }
        ready.release();
    }

    @SuppressWarnings("unchecked")
    public T take() throws InterruptedException {
        ready.acquire();
        T pizza;
        synchronized (riders) {
            pizza = (T) pizzas[oldest];
            oldest = (oldest + 1) % pizzas.length;
            size--;
        }
        places.release();
        return pizza;
    }

    public int size() {
        return size;
    }
}
