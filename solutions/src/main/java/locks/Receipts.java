package locks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    // One lock for each printer, made when it is first needed: computeIfAbsent is one step, so
    // that two waiters who come first at the same time get the same lock.
    private final Map<Consumer<String>, Lock> locks = new ConcurrentHashMap<>();

    // TODO 1: the lines of a receipt stand together, whoever else prints on this printer.
    // TODO 2: two printers print at the same time, however many there are.
    // TODO 3: a bill is added up while others add up theirs or print, on the same printer too.
    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        // No lock: the bill is this waiter's alone, and adding it up takes long.
        List<String> lines = bill.get();

        Lock lock = locks.computeIfAbsent(printer, p -> new ReentrantLock());
        lock.lock();
        try {
            // All lines under one lock: between two of them nobody gets in.
            for (String line : lines) {
                printer.accept(line);
            }
        } finally {
            lock.unlock();
        }
    }

    // Also right: synchronized (printer); a semaphore with one permit for each printer; a thread
    // for each printer that prints one receipt after the other, while print waits for its own.

    // Looks right: `if (!locks.containsKey(printer)) locks.put(printer, new ReentrantLock())` on
    // the same ConcurrentHashMap, which is thread-safe after all. Each of its methods is:
    //
    //     waiter-1                    | waiter-2                    | the printer's lock
    //     containsKey -> false        |                             | none
    //                                 | containsKey -> false        | none
    //     put A, get A, lock A        |                             | A
    //     prints Margherita           | put B, get B, lock B        | B
    //                                 | prints Funghi               | B
    //     prints 9                    |                             | B
    //
    // Two locks for one printer keep nobody out.
}
