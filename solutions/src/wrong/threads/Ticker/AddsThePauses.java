// TickerTest.each_line_says_the_name_and_the_time_when_it_is_printed: "is Anna: 19:30:05, not Anna: 19:30:06" - reads the clock once and adds the pauses: when a line should be printed, not when it is.
package threads;

import java.time.LocalTime;
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
        if (count <= 0) {
            return;
        }
        LocalTime time = LocalTime.parse(clock.time());
        for (int line = 1; line <= count; line++) {
            printer.accept(name + ": " + String.format("%02d:%02d:%02d",
                    time.getHour(), time.getMinute(), time.getSecond()));
            if (line < count) {
                try {
                    sleeper.sleep(seconds);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                time = time.plusSeconds(seconds);
            }
        }
    }
}
