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
        // One method, which reads both numbers by their names: nothing left to be swapped. The
        // counter is a local variable, so that each thread that runs this ticker has its own.
        for (int line = 0; line < count; line++) {
            // TODO 2: the first line comes at once, and pauses lie between two lines only.
            if (line > 0) {
                try {
                    sleeper.sleep(seconds);
                } catch (InterruptedException e) {
                    // TODO 3: an interrupt in a pause ends the ticking: no other line comes, run()
                    // returns, and the thread that ran it is still marked as interrupted.
                    // run() may not throw it. The exception took the flag down: up with it again,
                    // for whoever called run(), and away.
                    Thread.currentThread().interrupt();
                    return;
                }
            }
            printer.accept(name + ": " + clock.time());
        }
    }

    // Also right: one try around the whole loop; the first line before the loop, and a pause at the
    // beginning of each round; a pause in a method of its own that says whether it was interrupted;
    // a loop that asks Thread.currentThread().isInterrupted(), once the flag is set again.

    // Looks right: setting the flag in the catch, and nothing else, because "the flag is restored":
    //
    //     ticker-1                          | host
    //     prints a line, pauses             |
    //                                       | ticker.interrupt()
    //     catch: the flag is up again       |
    //     prints a line                     |
    //     pauses: the flag is up, throws    |
    //     prints a line                     |
    //
    // All the lines come, at once and without a pause: nobody looked at the flag.
}
