// TillTest.the_same_money_is_paid_out_once: "7 were paid out twice; the balance is -4" - the clerk does one thing at a time, but the look and the payment are two things.
package locks;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Till {

    private final ExecutorService clerk = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "clerk");
        thread.setDaemon(true);
        return thread;
    });
    private long balance;

    public void deposit(long cents) {
        ask(() -> balance += cents);
    }

    public boolean withdraw(long cents) {
        if (balance() < cents) {
            return false;
        }
        ask(() -> balance -= cents);
        return true;
    }

    public long balance() {
        return ask(() -> balance);
    }

    private <T> T ask(Callable<T> work) {
        try {
            return clerk.submit(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
