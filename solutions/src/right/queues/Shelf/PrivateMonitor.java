package queues;

import java.util.ArrayDeque;
import java.util.Deque;

public class Shelf<T> {

    private final Object counter = new Object();
    private final int capacity;
    private final Deque<T> pizzas = new ArrayDeque<>(); // guarded by counter

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        synchronized (counter) {
            if (pizza == null) {
                throw new NullPointerException("a null is no pizza");
            }
            while (pizzas.size() >= capacity) {
                counter.wait();
            }
            counter.notifyAll(); // nobody gets in before this block is left, so the order of these two is free
            pizzas.addLast(pizza);
        }
    }

    public T take() throws InterruptedException {
        synchronized (counter) {
            while (pizzas.isEmpty()) {
                counter.wait();
            }
            counter.notifyAll();
            return pizzas.pollFirst();
        }
    }

    public int size() {
        synchronized (counter) {
            return pizzas.size();
        }
    }
}
