// TillTest.an_interrupt_costs_no_money: "who is interrupted, of 10, the balance is 100, not 110." - the wait ends, the money is nowhere, and nobody hears of it.
package locks;

import java.util.concurrent.locks.ReentrantLock;

public class Till {
    private final ReentrantLock lock = new ReentrantLock();
    private long balance;

    public void deposit(long cents) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            balance += cents;
        } finally {
            lock.unlock();
        }
    }

    public boolean withdraw(long cents) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public long balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
