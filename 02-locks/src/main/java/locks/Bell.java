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

    private volatile int table; // whose plate stands on the pass; 0 while it is empty
    private volatile String dish;

    // TODO 1: a plate stands on the pass until it is fetched; the next cook waits for that, asleep.
    // TODO 3: whoever can go on is woken, no matter who else waits at the pass.
    public void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            Thread.sleep(20);
        }
        this.dish = dish;
        this.table = table;
    }

    // TODO 2: a waiter waits, asleep, for a plate of that table, and one plate is for one waiter.
    public String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            Thread.sleep(20);
        }
        this.table = 0;
        return dish;
    }
}
