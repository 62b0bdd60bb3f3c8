// TickerTest.one_ticker_goes_on_while_another_pauses: "That ticker-2 prints its 2 lines while ticker-1 pauses never happens" - pauses with the lock in hand: the tickers come one after the other.
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
        synchronized (Ticker.class) {
            for (int line = 0; line < count; line++) {
                if (line > 0) {
                    try {
                        sleeper.sleep(seconds);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
                printer.accept(name + ": " + clock.time());
            }
        }
    }
}
