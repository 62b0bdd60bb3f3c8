// TillTest.two_tills_do_not_wait_for_each_other: "While somebody has the locks in the field LOCKS of the till at the bar, a deposit at the door waits." - among many tills, some share a lock.
package locks;

import java.util.Arrays;

public class Till {

    private static final Object[] LOCKS = new Object[16];

    static {
        Arrays.setAll(LOCKS, number -> new Object());
    }

    private final Object lock = LOCKS[System.identityHashCode(this) & 15];
    private long balance; // guarded by lock

    public void deposit(long cents) {
        synchronized (lock) {
            balance += cents;
        }
    }

    public boolean withdraw(long cents) {
        synchronized (lock) {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        }
    }

    public long balance() {
        synchronized (lock) {
            return balance;
        }
    }
}
