// TickerTest.an_interrupt_ends_the_ticking_of_one_thread: "the number of lines that ticker-2 printed is 2, not 3" - the flag is the ticker's: it stops all who run it, now and later.
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
    private volatile boolean stopped;

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
        for (int line = 0; line < count && !stopped; line++) {
            if (line > 0) {
                try {
                    sleeper.sleep(seconds);
                } catch (InterruptedException e) {
                    stopped = true;
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            printer.accept(name + ": " + clock.time());
        }
    }
}
