// TillTest.a_deposit_and_a_withdrawal_at_once_are_both_kept: "After 10 + 5 - 4, the balance is" - a deposit and a withdrawal keep out their like, and not each other.
package locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Till {

    private final Lock deposits = new ReentrantLock();
    private final Lock withdrawals = new ReentrantLock();
    private long balance;

    public void deposit(long cents) {
        deposits.lock();
        try {
            balance += cents;
        } finally {
            deposits.unlock();
        }
    }

    public boolean withdraw(long cents) {
        withdrawals.lock();
        try {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        } finally {
            withdrawals.unlock();
        }
    }

    public long balance() {
        deposits.lock();
        try {
            return balance;
        } finally {
            deposits.unlock();
        }
    }
}
