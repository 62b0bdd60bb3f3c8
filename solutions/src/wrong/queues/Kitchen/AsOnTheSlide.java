// KitchenTest.a_cook_waits_at_rest_for_the_first_order: "waits for a while and looks again (Kitchen.java:" - the naps, the spinning main and the needless lock are the slide's own.
package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class Kitchen {

    private final Lock queueLock = new ReentrantLock();
    private boolean exitFlag;

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(10);
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        List<String> names = List.copyOf(orders); // outside the lock, as there: the list is known before
        queueLock.lock();
        try {
            for (String order : names) {
                rail.put(order);
            }
        } finally {
            queueLock.unlock();
        }
        while (!rail.isEmpty()) {
            // not yet
        }
        exitFlag = true;
        for (Thread cook : crew) {
            cook.join();
        }
    }

    private void work(BlockingQueue<String> rail, Consumer<String> maker) {
        try {
            while (!exitFlag) {
                queueLock.lock();
                if (!rail.isEmpty()) {
                    String order = rail.take();
                    queueLock.unlock();
                    maker.accept(order);
                } else {
                    queueLock.unlock();
                    Thread.sleep(1000);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
