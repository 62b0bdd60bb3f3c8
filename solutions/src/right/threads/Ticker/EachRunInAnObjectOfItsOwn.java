package threads;

import java.util.function.Consumer;

/** The counter is a field, but of an object that each run makes for itself. */
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
        new Round().go();
    }

    private final class Round {
        private int left = count;

        void go() {
            try {
                while (left > 0) {
                    if (left < count) {
                        sleeper.sleep(seconds);
                    }
                    printer.accept(name + ": " + clock.time());
                    left -= 1;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
