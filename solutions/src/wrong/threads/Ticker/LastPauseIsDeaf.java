// TickerTest.an_interrupt_in_a_pause_ends_the_ticking: "ticker-1 was interrupted in its pause number 3, and printed 1 more line" - after the last pause nobody asks whether it was interrupted.
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
        for (int line = 0; line < count; line++) {
            if (line > 0) {
                try {
                    sleeper.sleep(seconds);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    if (line < count - 1) {
                        return;
                    }
                }
            }
            printer.accept(name + ": " + clock.time());
        }
    }
}
