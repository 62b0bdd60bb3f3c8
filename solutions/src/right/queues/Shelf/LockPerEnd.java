package queues;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

// One lock for cooks and one for riders, as in LinkedBlockingQueue: both ends can be used at once.
public class Shelf<T> {

    private static final class Node<T> {
        T pizza;
        Node<T> next;
    }

    private final int capacity;
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock cooks = new ReentrantLock();
    private final Condition notFull = cooks.newCondition();
    private final ReentrantLock riders = new ReentrantLock();
    private final Condition notEmpty = riders.newCondition();
    private Node<T> head = new Node<>(); // guarded by riders; its pizza is gone already
    private Node<T> tail = head; // guarded by cooks

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza);
        Node<T> last = new Node<>();
        last.pizza = pizza;
        int before;
        cooks.lock();
        try {
            while (count.get() == capacity) {
                notFull.await();
            }
            tail.next = last;
            tail = last;
            before = count.getAndIncrement(); // makes the node visible to the riders
            if (before + 1 < capacity) {
                notFull.signal();
            }
        } finally {
            cooks.unlock();
        }
        if (before == 0) {
            riders.lock();
            try {
                notEmpty.signal();
            } finally {
                riders.unlock();
            }
        }
    }

    public T take() throws InterruptedException {
        T pizza;
        int before;
        riders.lock();
        try {
            while (count.get() == 0) {
                notEmpty.await();
            }
            head = head.next;
            pizza = head.pizza;
            head.pizza = null;
            before = count.getAndDecrement();
            if (before > 1) {
                notEmpty.signal();
            }
        } finally {
            riders.unlock();
        }
        if (before == capacity) {
            cooks.lock();
            try {
                notFull.signal();
            } finally {
                cooks.unlock();
            }
        }
        return pizza;
    }

    public int size() {
        return count.get();
    }
}
