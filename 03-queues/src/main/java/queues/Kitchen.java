package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/*
 * 03-queues, exercise 2: Kitchen. Lesson: 03-queues/README.md#3-the-end-of-the-work
 * The slides' program in Java: cooks take orders from a rail until a flag sends them home. Most
 * evenings all pizzas get made, and waiting for it keeps the whole machine busy.
 * Goal: each order is made once, by one of `cooks` threads that work at the same time; a free cook
 * takes the next order. cook(...) returns when the last order is made and no cook is left behind.
 * Rules: any number of orders, also none, also one dish twice, of any name; the list may make you
 * wait for the next one. Who calls cook(...) makes none. Whoever waits, rests: no looking again and
 * again, no naps. No cook is interrupted while making. The kitchen opens again the next evening.
 * Commands: mvn test -pl 03-queues -Dtest=KitchenTest    Hints: 03-queues/hints.md
 */
public class Kitchen {

    private boolean exitFlag;

    private void work(BlockingQueue<String> rail, Consumer<String> maker) {
        try {
            // TODO 2: every cook hears of the end, also one who waits, and no order stays behind.
            while (!exitFlag) {
                // TODO 1: a cook without an order rests until one comes; it goes to one cook only.
                if (!rail.isEmpty()) {
                    maker.accept(rail.take());
                } else {
                    Thread.sleep(2000);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void cook(List<String> orders, int cooks, Consumer<String> maker)
            throws InterruptedException {
        BlockingQueue<String> rail = new ArrayBlockingQueue<>(10);
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            Thread cook = new Thread(() -> work(rail, maker), "cook-" + number);
            cook.start();
            crew.add(cook);
        }
        for (String order : orders) {
            rail.put(order);
        }

        // TODO 3: wait here at rest, and until the last order is made.
        while (!rail.isEmpty()) {
            // not yet
        }
        exitFlag = true;
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
