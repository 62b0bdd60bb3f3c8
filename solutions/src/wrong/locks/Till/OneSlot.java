// TillTest.two_deposits_at_once_are_both_kept: "In this order of steps nobody can move any more. waiter-1 stays at LockSupport.park" - a slot has room for one who waits, and the one before him is forgotten.
package locks;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class Till {

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Thread waiter;
    private long balance;

    private void enter() {
        boolean raise = false;
        while (!busy.compareAndSet(false, true)) {
            waiter = Thread.currentThread();
            if (busy.get()) {
                LockSupport.park(this);
                raise |= Thread.interrupted();
            }
        }
        if (raise) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        busy.set(false);
        Thread next = waiter;
        LockSupport.unpark(next);
    }

    public void deposit(long cents) {
        enter();
        try {
            balance += cents;
        } finally {
            leave();
        }
    }

    public boolean withdraw(long cents) {
        enter();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            leave();
        }
    }

    public long balance() {
        enter();
        try {
            return balance;
        } finally {
            leave();
        }
    }
}
