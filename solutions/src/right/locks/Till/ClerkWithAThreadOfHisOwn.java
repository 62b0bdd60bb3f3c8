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
        return ask(() -> {
            if (balance < cents) {
                return false;
            }
            balance -= cents;
            return true;
        });
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
