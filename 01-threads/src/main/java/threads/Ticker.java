package threads;

import java.util.function.Consumer;

/*
 * 01-threads, exercise 2: Ticker. Lesson: 01-threads/README.md#2-a-pause-and-who-ends-it
 * The slides' print_time: a thread says its name and the time, again and again. Clock, pause and
 * printer are given. As on the slide, the call and the method do not agree on what the two numbers
 * mean; and nobody can end the ticking before its time.
 * Goal: a ticker keeps to its numbers, and stops when it is interrupted in a pause.
 * Rules: Anna's lines are "Anna: 19:30:00", with the time when the line is printed. The pauses are
 * made by the given sleeper. Whoever calls run() prints the lines. Several threads may run tickers
 * at the same time, also one and the same ticker: each of them prints all the lines.
 * Commands: mvn test -pl 01-threads -Dtest=TickerTest    Hints: 01-threads/hints.md
 */
public class Ticker implements Runnable {

    /** Tells the time of the day. */
    public interface Clock {
        String time();
    }

    /** Lets the calling thread rest; like Thread.sleep, it throws when that one is interrupted. */
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

    // TODO 1: there are `count` lines, and each pause lasts `seconds`.
    @Override
    public void run() {
        printTime(count, seconds);
    }

    private void printTime(int delay, int counter) {
        while (counter > 0) {
            // TODO 2: the first line comes at once, and pauses lie between two lines only.
            try {
                sleeper.sleep(delay);
            } catch (InterruptedException e) {
                // TODO 3: an interrupt in a pause ends the ticking: no other line comes, run()
                // returns, and the thread that ran it is still marked as interrupted.
            }
            printer.accept(name + ": " + clock.time());
            counter -= 1;
        }
    }
}
