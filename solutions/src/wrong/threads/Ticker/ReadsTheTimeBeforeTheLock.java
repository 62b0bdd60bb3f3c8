// TickerTest.who_waits_for_the_printer_reads_the_time_afterwards: "The line that was printed at 19:30:07 is Anna: 19:30:00" - reads the time, and then waits for the lock.
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

    private final Object printing = new Object();

    @Override
    public void run() {
        for (int n = 1; n <= count; n++) {
            if (n > 1) {
                try {
                    sleeper.sleep(seconds);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            String line = name + ": " + clock.time();
            synchronized (printing) {
                printer.accept(line);
            }
        }
    }
}
