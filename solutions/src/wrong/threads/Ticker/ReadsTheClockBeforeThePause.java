// TickerTest.each_line_says_the_name_and_the_time_when_it_is_printed: "The line that Anna's ticker printed at 19:30:06 is Anna: 19:30:00, not Anna: 19:30:06" - the line is made before the pause and printed after it.
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
            String text = name + ": " + clock.time();
            if (line > 0) {
                try {
                    sleeper.sleep(seconds);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            printer.accept(text);
        }
    }
}
