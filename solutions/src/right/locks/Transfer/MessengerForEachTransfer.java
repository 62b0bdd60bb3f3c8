package locks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;

public class Transfer {

    public interface Till {
        int number();

        Lock lock();

        long balance();

        void setBalance(long cents);
    }

    public boolean transfer(Till from, Till to, long cents) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        new Thread(() -> {
            try {
                answer.complete(carry(from, to, cents));
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        }, "messenger").start();
        try {
            return answer.join(); // waits on when interrupted, and keeps the flag
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw (Error) e.getCause();
        }
    }

    private static boolean carry(Till from, Till to, long cents) throws InterruptedException {
        while (true) {
            from.lock().lock();
            try {
                if (to.lock().tryLock()) {
                    try {
                        if (from.balance() < cents) {
                            return false;
                        }
                        from.setBalance(from.balance() - cents);
                        to.setBalance(to.balance() + cents);
                        return true;
                    } finally {
                        to.lock().unlock();
                    }
                }
            } finally {
                from.lock().unlock();
            }
            to.lock().lock(); // waits without a till in his hand
            to.lock().unlock();
        }
    }
}
