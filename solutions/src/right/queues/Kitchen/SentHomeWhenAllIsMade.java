package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Counts what is made, not what is taken; by then every cook waits at the rail, and an interrupt disturbs nobody. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        BlockingQueue<String> rail = new LinkedBlockingQueue<>();
        CountDownLatch toMake = new CountDownLatch(orders.size());
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> {
                try {
                    while (true) {
                        maker.accept(rail.take());
                        toMake.countDown();
                    }
                } catch (InterruptedException e) {
                    // the evening is over
                }
            }, "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        rail.addAll(orders);
        toMake.await();
        crew.forEach(Thread::interrupt);
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
