// TickerTest.one_ticker_goes_on_while_another_pauses: "What ticker-1 did, beside another ticker, is [line, pause 5], not" - static fields belong to the class: the second ticker takes over the first one's sleeper and printer.
package threads;

import java.util.function.Consumer;

public class Ticker implements Runnable {

    public interface Clock {
        String time();
    }

    public interface Sleeper {
        void sleep(int seconds) throws InterruptedException;
    }

    private static String name;
    private static int count;
    private static int seconds;
    private static Clock clock;
    private static Sleeper sleeper;
    private static Consumer<String> printer;

    public Ticker(String name, int count, int seconds,
            Clock clock, Sleeper sleeper, Consumer<String> printer) {
        Ticker.name = name;
        Ticker.count = count;
        Ticker.seconds = seconds;
        Ticker.clock = clock;
        Ticker.sleeper = sleeper;
        Ticker.printer = printer;
    }

    @Override
    public void run() {
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
