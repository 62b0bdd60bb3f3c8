// TickerTest.there_are_as_many_lines_as_the_count_says: "With a count of 0 and pauses of 7 seconds, the number of lines is 1, not 0" - do ... while prints before it looks at the count.
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
        int left = count;
        try {
            do {
                printer.accept(name + ": " + clock.time());
                left -= 1;
                if (left > 0) {
                    sleeper.sleep(seconds);
                }
            } while (left > 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
