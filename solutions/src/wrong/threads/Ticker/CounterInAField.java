// TickerTest.two_threads_run_one_ticker_and_each_prints_all_lines: "the number of lines that ticker-1 printed is 1, not 3" - the counter is the object's: whoever runs it too counts it down.
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
    private int left;

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
        left = count;
        try {
            while (left > 0) {
                printer.accept(name + ": " + clock.time());
                left -= 1;
                if (left > 0) {
                    sleeper.sleep(seconds);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
