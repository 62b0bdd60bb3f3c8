// TickerTest.there_are_as_many_lines_as_the_count_says: "With a count of 3 and pauses of 7 seconds, the number of lines is 7, not 3" - the slide's own slip: two numbers change places between the call and the method.
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
        printTime(count, seconds);
    }

    private void printTime(int delay, int counter) {
        try {
            while (counter > 0) {
                printer.accept(name + ": " + clock.time());
                counter -= 1;
                if (counter > 0) {
                    sleeper.sleep(delay);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
