// ClosingTimeTest.nothing_is_shared_without_an_order: "contents of ArrayList" - an ArrayList is plain memory for two threads, like a field.
package threads;

import java.util.ArrayList;
import java.util.List;

public class ClosingTime {

    public interface Pause {
        void untilNextRound() throws InterruptedException;
    }

    private final Runnable round;
    private final Pause pause;
    private final List<String> calls = new ArrayList<>();
    private Thread waiter;

    public ClosingTime(Runnable round, Pause pause) {
        this.round = round;
        this.pause = pause;
    }

    public void open() {
        waiter = new Thread(this::work, "waiter-1");
        waiter.start();
    }

    private void work() {
        while (calls.isEmpty()) {
            round.run();
            try {
                pause.untilNextRound();
            } catch (InterruptedException e) {
                // look again
            }
        }
    }

    public void close() throws InterruptedException {
        calls.add("closing time");
        waiter.interrupt();
        waiter.join();
    }
}
