// ShelfTest.who_is_called_and_interrupted_at_once_keeps_nobody_waiting: "cook-1 and cook-2 did not wait, but only one of them could go on." - a rider who is interrupted puts back the pizza that was handed to him, and its place may be taken.
package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** A lock of its own (see the javadoc of LockSupport), and hand-over to whoever waits longest. */
public class Shelf<T> {

    private static final class Mutex {
        private final AtomicBoolean locked = new AtomicBoolean();
        private final Queue<Thread> line = new ConcurrentLinkedQueue<>();

        void lock() {
            boolean interrupted = false;
            Thread me = Thread.currentThread();
            line.add(me);
            while (line.peek() != me || !locked.compareAndSet(false, true)) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    interrupted = true;
                }
            }
            line.remove();
            if (interrupted) {
                me.interrupt();
            }
        }

        void unlock() {
            locked.set(false);
            LockSupport.unpark(line.peek());
        }
    }

    private static final class Person<P> {
        final Thread thread = Thread.currentThread();
        P pizza;
        volatile boolean served;

        Person(P pizza) {
            this.pizza = pizza;
        }

        void serve() {
            served = true;
            LockSupport.unpark(thread);
        }
    }

    private final Mutex mutex = new Mutex();
    private final Deque<T> pizzas = new ArrayDeque<>();
    private final Deque<Person<T>> cooks = new ArrayDeque<>();
    private final Deque<Person<T>> riders = new ArrayDeque<>();
    private final int capacity;

    public Shelf(int capacity) {
        this.capacity = capacity;
    }

    public void put(T pizza) throws InterruptedException {
        Objects.requireNonNull(pizza, "null is no pizza");
        Person<T> me;
        mutex.lock();
        try {
            Person<T> rider = riders.pollFirst();
            if (rider != null) {
                rider.pizza = pizza;
                rider.serve();
                return;
            }
            if (pizzas.size() < capacity) {
                pizzas.addLast(pizza);
                return;
            }
            me = new Person<>(pizza);
            cooks.addLast(me);
        } finally {
            mutex.unlock();
        }
        await(me, cooks);
    }

    public T take() throws InterruptedException {
        Person<T> me;
        mutex.lock();
        try {
            T first = pizzas.pollFirst();
            if (first != null) {
                Person<T> cook = cooks.pollFirst();
                if (cook != null) {
                    pizzas.addLast(cook.pizza);
                    cook.serve();
                }
                return first;
            }
            me = new Person<>(null);
            riders.addLast(me);
        } finally {
            mutex.unlock();
        }
        await(me, riders);
        return me.pizza;
    }

    private void await(Person<T> me, Deque<Person<T>> line) throws InterruptedException {
        boolean interrupted = false;
        while (!me.served) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                interrupted = true;
                mutex.lock();
                try {
                    if (line == riders && !line.remove(me)) {
                        Person<T> next = riders.pollFirst();
                        if (next != null) {
                            next.pizza = me.pizza;
                            next.serve();
                        } else {
                            pizzas.addFirst(me.pizza);
                        }
                        throw new InterruptedException();
                    }
                    if (line == riders || line.remove(me)) {
                        throw new InterruptedException();
                    }
                } finally {
                    mutex.unlock();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public int size() {
        mutex.lock();
        try {
            return pizzas.size();
        } finally {
            mutex.unlock();
        }
    }
}
