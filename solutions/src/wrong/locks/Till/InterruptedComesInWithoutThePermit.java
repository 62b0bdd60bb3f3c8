// TillTest.an_interrupt_costs_no_money: "waiter-1 waits for the lock in the field permit; waiter-2, who is interrupted, does not." - the wait ends without a permit, and it goes on as if it had one.
package locks;

import java.util.concurrent.Semaphore;

public class Till {
    private final Semaphore permit = new Semaphore(1);
    private long balance;

    private void enter() {
        try {
            permit.acquire();
        } catch (InterruptedException e) {
            e.printStackTrace();
        }
    }

    public void deposit(long cents) {
        enter();
        balance += cents;
        permit.release();
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
            permit.release();
        }
    }

    public long balance() {
        enter();
        try {
            return balance;
        } finally {
            permit.release();
        }
    }
}
