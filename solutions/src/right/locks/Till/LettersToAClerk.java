package locks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

public class Till {

    private final BlockingQueue<Runnable> letters = new LinkedBlockingQueue<>();
    private long balance;

    public Till() {
        Thread clerk = new Thread(() -> {
            try {
                while (true) {
                    letters.take().run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "clerk");
        clerk.setDaemon(true);
        clerk.start();
    }

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

    private <T> T ask(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        letters.add(() -> answer.complete(work.get()));
        return answer.join();
    }
}
