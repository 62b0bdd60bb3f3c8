package semaphores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class Gate {

    private final int waiters;
    private List<CompletableFuture<Void>> waiting = new ArrayList<>(); // guarded by this

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        CompletableFuture<Void> turn = new CompletableFuture<>();
        List<CompletableFuture<Void>> all = List.of();
        synchronized (this) {
            waiting.add(turn);
            if (waiting.size() == waiters) {
                all = waiting;
                waiting = new ArrayList<>();
            }
        }
        all.forEach(one -> one.complete(null));
        try {
            turn.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
