package locks;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/*
 * 02-locks, exercise 3: Receipts. Lesson: 02-locks/README.md#4-how-much-under-one-lock
 * Several printers hang in the house, and waiters print their receipts on them. First the bill is
 * added up, which takes long; then the printer puts its lines on paper, one at a time.
 * Goal: a receipt is in one piece, and nobody waits for somebody who is not in the way.
 * Rules: bill.get() adds up, and is asked once; the lines are printed in their order, each by a
 * call of the printer. print(...) returns when the last one is on paper. What bill or printer
 * throw, print throws, and the next waiter can print all the same. Whoever waits, rests.
 * Commands: mvn test -pl 02-locks -Dtest=ReceiptsTest    Hints: 02-locks/hints.md
 */
public class Receipts {

    private final Lock lock = new ReentrantLock();

    // TODO 1: the lines of a receipt stand together, whoever else prints on this printer.
    // TODO 2: two printers print at the same time, however many there are.
    // TODO 3: a bill is added up while others add up theirs or print, on the same printer too.
    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines;
        lock.lock();
        try {
            lines = bill.get();
        } finally {
            lock.unlock();
        }
        for (String line : lines) {
            lock.lock();
            try {
                printer.accept(line);
            } finally {
                lock.unlock();
            }
        }
    }
}
