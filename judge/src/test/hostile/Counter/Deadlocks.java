// tries   to let two threads wait for each other
// gate    passes
// behind  not yet: orders_are_served "nobody can move any more"
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        Object fork = new Object();
        Object knife = new Object();
        CountDownLatch both = new CountDownLatch(2);
        Thread[] pair = new Thread[2];
        for (int i = 0; i < 2; i++) {
            Object first = i == 0 ? fork : knife;
            Object second = i == 0 ? knife : fork;
            pair[i] = new Thread(() -> {
                synchronized (first) {
                    both.countDown();
                    try {
                        both.await();
                    } catch (InterruptedException e) {
                        return;
                    }
                    synchronized (second) {
                        second.notify();
                    }
                }
            }, "cook-" + (i + 1));
            pair[i].start();
        }
        pair[0].join();
        pair[1].join();
        return null;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
