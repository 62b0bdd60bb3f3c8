// ShelfTest.an_interrupt_ends_the_wait_of_a_cook: "size() is 1, not 0" - a cook who is interrupted behind another stays in the line, and the pizza moves up.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class Shelf<T> {

    private static final class Waiting<T> {
        final T pizza;
        boolean stands;

        Waiting(T pizza) {
            this.pizza = pizza;
        }
    }

    private final int capacity;
    private final Queue<T> pizzas = new ArrayDeque<>();
    private final Queue<Waiting<T>> cooks = new ArrayDeque<>();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        if (pizzas.size() < capacity) {
            pizzas.add(pizza);
            notifyAll();
            return;
        }
        Waiting<T> mine = new Waiting<>(pizza);
        cooks.add(mine);
        while (!mine.stands) {
            try {
                wait();
            } catch (InterruptedException e) {
                if (!mine.stands) {
                    if (cooks.peek() == mine) {
                        cooks.remove();
                    }
                    throw e;
                }
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    public synchronized T take() throws InterruptedException {
        while (pizzas.isEmpty()) {
            wait();
        }
        T pizza = pizzas.remove();
        Waiting<T> next = cooks.poll();
        if (next != null) {
            pizzas.add(next.pizza);
            next.stands = true;
        }
        notifyAll();
        return pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
