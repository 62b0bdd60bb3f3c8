// ShelfTest.an_interrupt_ends_the_wait_of_a_rider: "rider-5 waits for ever" - a rider who is interrupted behind another stays in the line, and is handed a pizza.
package queues;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

public class Shelf<T> {

    private static final class Waiting<T> {
        T pizza;
    }

    private final int capacity;
    private final Queue<T> pizzas = new ArrayDeque<>();
    private final Queue<Waiting<T>> riders = new ArrayDeque<>();

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        while (pizzas.size() == capacity) {
            wait();
        }
        Waiting<T> rider = riders.poll();
        if (rider != null) {
            rider.pizza = pizza;
        } else {
            pizzas.add(pizza);
        }
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        if (!pizzas.isEmpty()) {
            notifyAll();
            return pizzas.remove();
        }
        Waiting<T> mine = new Waiting<>();
        riders.add(mine);
        while (mine.pizza == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                if (mine.pizza == null) {
                    if (riders.peek() == mine) {
                        riders.remove();
                    }
                    throw e;
                }
                Thread.currentThread().interrupt();
                return mine.pizza;
            }
        }
        return mine.pizza;
    }

    public synchronized int size() {
        return pizzas.size();
    }
}
