// TickerTest.who_comes_interrupted_hears_it_in_the_first_pause_at_the_latest: "its isInterrupted() is false, not true" - asks whether it was interrupted, and so forgets it.
package threads;

import java.util.function.Consumer;

public class Ticker implements Runnable {

    public interface Clock {
        String time();
    }

    public interface Sleeper {
        void sleep(int seconds) throws InterruptedException;
    }

    private final String name;
    private final int count;
    private final int seconds;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Consumer<String> printer;

    public Ticker(String name, int count, int seconds,
            Clock clock, Sleeper sleeper, Consumer<String> printer) {
        this.name = name;
        this.count = count;
        this.seconds = seconds;
        this.clock = clock;
        this.sleeper = sleeper;
        this.printer = printer;
    }

    @Override
    public void run() {
        if (Thread.interrupted()) {
            return;
        }
        for (int line = 1; line <= count; line++) {
            printer.accept(name + ": " + clock.time());
            if (line < count) {
                try {
                    sleeper.sleep(seconds);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
