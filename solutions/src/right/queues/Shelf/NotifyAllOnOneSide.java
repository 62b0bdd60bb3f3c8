package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

// A cook waits only while the shelf is full, so a take has come since and has woken every cook; whoever still waits
// when a put is done is a rider, and one pizza is for one rider.
public class Shelf<T> {

    private final int capacity;
    private final Deque<T> pizzas = new ArrayDeque<>(); // guarded by this

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (pizzas.size() == capacity) {
            wait();
        }
        pizzas.addLast(pizza);
        notify();
    }

    public synchronized T take() throws InterruptedException {
        while (pizzas.isEmpty()) {
            wait();
        }
        T pizza = pizzas.removeFirst();
        notifyAll();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
