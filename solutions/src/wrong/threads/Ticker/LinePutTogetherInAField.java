// TickerTest.two_threads_in_one_ticker_put_their_lines_together_apart: "what they printed is" - the line grows in a field, and two who run the ticker write into it.
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
    private final StringBuilder line = new StringBuilder();

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
        for (int line = 1; line <= count; line++) {
            print();
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

    private void print() {
        line.setLength(0);
        line.append(name).append(": ").append(clock.time());
        printer.accept(line.toString());
    }
}
