// TickerTest.whoever_calls_run_prints_the_line: "ticker-1 called run(), and the line was printed by Anna" - run() starts a thread for what it is to do itself.
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
        new Thread(this::tick, name).start();
    }

    private void tick() {
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
