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

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        // One place for each helper: they share the array, but no element of it.
        long[] totals = new long[helpers];
        Thread[] crew = new Thread[helpers];
        // TODO 1: each bill lies in one slice, whatever the two numbers are.
        for (int number = 0; number < helpers; number++) {
            int mine = number;
            // Where one slice ends the next begins: computed by the same formula, in long.
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            crew[number] = new Thread(
                    () -> totals[mine] = add(from, to, amount), "helper-" + (number + 1));
            crew[number].start();
        }
        // TODO 2: all helpers are at work at once, and all are home before the total is told.
        // A second loop: nobody is waited for before everybody is at work.
        long total = 0;
        for (int number = 0; number < helpers; number++) {
            crew[number].join();
            // What a helper wrote happens-before the return of join: it is there, with no lock.
            total += totals[number];
        }
        return total;
    }

    // TODO 3: no helper writes where another one does, and each call begins at nothing.
    // A local variable belongs to its thread.
    private long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }

    // Also right: every helpers-th bill instead of a slice; a fixed pool with one Callable for each
    // slice; a next bill in an AtomicInteger; own sums that are added to an AtomicLong at the end.

    // Looks right: `total += amount.applyAsLong(bill)` on a volatile field, since everybody sees
    // every write. But it is a read, an addition and a write:
    //
    //     helper-1         | helper-2         | total
    //     reads 0          |                  | 0
    //                      | reads 0          | 0
    //                      | writes 20        | 20
    //     writes 10        |                  | 10
}
