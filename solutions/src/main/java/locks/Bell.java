package locks;

/*
 * 02-locks, exercise 7: Bell. Lesson: 02-locks/README.md#8-the-monitors-way
 * The pass has room for one plate. A cook puts a plate there and rings; the waiter of that table
 * comes and fetches it. So far nobody hears the bell: all come back to the pass again and again.
 * Goal: cooks and waiters wait for each other with synchronized, wait, and a bell that wakes.
 * Rules: ring returns when the plate stands on the pass, fetch returns with the plate of its table
 * and takes no other. Tables have any number above 0; no dish is null or empty. Whoever waits,
 * sleeps: no looking again and again. An interrupt ends the wait with an InterruptedException, and
 * then nothing was rung or fetched. Other means than synchronized pass too, if they keep the rules.
 * Commands: mvn test -pl 02-locks -Dtest=BellTest    Hints: 02-locks/hints.md
 */
public class Bell {

    // Everything that is waited for changes under one monitor, so volatile is not needed any more.
    private int table; // whose plate stands on the pass; 0 while it is empty; guarded by this
    private String dish; // guarded by this

    // TODO 1: a plate stands on the pass until it is fetched; the next cook waits for that, asleep.
    // TODO 3: whoever can go on is woken, no matter who else waits at the pass.
    public synchronized void ring(int table, String dish) throws InterruptedException {
        // wait gives the monitor back meanwhile. while: woken is not the same as free.
        while (this.table != 0) {
            wait();
        }
        this.table = table;
        this.dish = dish;
        // A monitor has one set of waiting threads: cooks, and waiters of all tables. notify would
        // wake any one of them, and it might be one who cannot use it.
        notifyAll();
    }

    // TODO 2: a waiter waits, asleep, for a plate of that table, and one plate is for one waiter.
    public synchronized String fetch(int table) throws InterruptedException {
        // Each waiter waits for something else, and all of them hear the bell: each looks for itself.
        while (this.table != table) {
            wait();
        }
        this.table = 0;
        // All, not one: among those who wait is perhaps one cook between many waiters.
        notifyAll();
        return dish;
    }

    // Also right: a lock with one Condition for the cooks and one for each table; then signal is
    // enough. Also right: notify, where all who wait at that monitor wait for the same thing.

    // Looks right: notify, since one plate is for one waiter. waiter-1 and waiter-2 wait, in that order:
    //
    //     cook-1            | waiter-1          | waiter-2          | who waits
    //     ring(2), notify   |                   |                   | waiter-2
    //                       | table 2? waits    |                   | waiter-2, waiter-1
    //
    // notify chose waiter-1, who had come first. The plate of table 2 gets cold, and nobody moves.
}
