import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The slides' program done right: three cooks, five words, a rail of ten places.
 * Nobody spins, nobody sleeps, there is no lock beside the queue's own, and main ends after the last word is made.
 *
 * <p>Lesson: 03-queues/README.md#3-the-end-of-the-work. Run: {@code java 03-queues/slides/ThreeWorkers.java}
 */
public class ThreeWorkers {
    private static final int COOKS = 3;

    /** The word "One" and so on; a record, so that the pill below can be no word by accident. */
    private record Order(String word) {}

    /** The end marker ("pill"): the cook who takes it goes home. Compared with ==, never with equals. */
    private static final Order PILL = new Order("no more orders");

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Order> rail = new ArrayBlockingQueue<>(10);
        List<Thread> cooks = new ArrayList<>();
        for (int number = 1; number <= COOKS; number++) {
            Thread cook = new Thread(() -> cook(rail), "cook-" + number);
            cook.start();
            cooks.add(cook);
        }

        for (String word : List.of("One", "Two", "Three", "Four", "Five")) {
            rail.put(new Order(word));
        }
        for (int pills = 0; pills < COOKS; pills++) {
            rail.put(PILL);                       // behind the last order: nothing is overtaken
        }
        for (Thread cook : cooks) {
            cook.join();                          // a cook who is home has made what he took
        }
        System.out.println("main: every cook is home, so every order is made");
    }

    private static void cook(BlockingQueue<Order> rail) {
        String me = Thread.currentThread().getName();
        try {
            // region cook
            Order order = rail.take();            // sleeps while the rail is empty
            while (order != PILL) {
                System.out.println(me + " makes " + order.word());
                order = rail.take();
            }
            System.out.println(me + " goes home");
            // end region
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();   // somebody wants this cook gone: leave, and keep the flag up
        }
    }
}
