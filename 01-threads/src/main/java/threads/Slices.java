package threads;

import java.util.function.IntToLongFunction;

/*
 * 01-threads, exercise 7: Slices. Lesson: 01-threads/README.md#7-shared-space-own-slices
 * The year's bills are added up by several helpers, who all see the same pile. Here one helper
 * waits for the other, the last bills are forgotten, and all write on one sheet of paper.
 * Goal: sum(...) adds up bills 0 to bills - 1, each once; amount.applyAsLong(bill) tells a bill's
 * amount, which can take its time. Any way to share the bills out will do.
 * Rules: `helpers` threads add at the same time, no more and no fewer while there are bills enough.
 * No variable is written by two helpers, unless in one step of their own or under a lock that is
 * not held while a bill is read. sum(...) waits, at rest, until the last helper is home, and can
 * be called again. An interrupt may end the wait with an InterruptedException, or the flag is up
 * again in the end. Commands: mvn test -pl 01-threads -Dtest=SlicesTest  Hints: 01-threads/hints.md
 */
public class Slices {

    private long total;

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        // TODO 1: each bill lies in one slice, whatever the two numbers are.
        int size = bills / helpers;
        for (int number = 1; number <= helpers; number++) {
            int from = (number - 1) * size;
            int to = from + size;
            Thread helper = new Thread(() -> add(from, to, amount), "helper-" + number);
            helper.start();
            // TODO 2: all helpers are at work at once, and all are home before the total is told.
            helper.join();
        }
        return total;
    }

    // TODO 3: no helper writes where another one does, and each call begins at nothing.
    private void add(int from, int to, IntToLongFunction amount) {
        for (int bill = from; bill < to; bill++) {
            total += amount.applyAsLong(bill);
        }
    }
}
