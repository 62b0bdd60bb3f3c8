// TasteTableTest.who_is_interrupted_as_a_cook_leaves_keeps_nobody_out: "That cook-3 seasons when the last taster has left never happens" - let in and interrupted at once, he stays counted.
package semaphores;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class TasteTable {

    private final Queue<Guest> line = new ArrayDeque<>(); // guarded by line, like the rest
    private int tasters;
    private boolean cookIsThere;

    private static final class Guest extends CompletableFuture<Void> {
        private final boolean cook;

        Guest(boolean cook) {
            this.cook = cook;
        }
    }

    public void taste(Runnable tasting) throws InterruptedException {
        visit(new Guest(false), tasting);
    }

    public void season(Runnable seasoning) throws InterruptedException {
        visit(new Guest(true), seasoning);
    }

    private void visit(Guest guest, Runnable work) throws InterruptedException {
        synchronized (line) {
            line.add(guest);
            admit();
        }
        try {
            guest.get();
        } catch (InterruptedException e) {
            synchronized (line) {
                if (line.remove(guest)) {
                    admit();
                } else if (guest.cook) {
                    leave(guest);
                }
            }
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        try {
            work.run();
        } finally {
            synchronized (line) {
                leave(guest);
            }
        }
    }

    private void leave(Guest guest) {
        if (guest.cook) {
            cookIsThere = false;
        } else {
            tasters--;
        }
        admit();
    }

    private void admit() {
        while (!line.isEmpty() && !cookIsThere && (!line.element().cook || tasters == 0)) {
            Guest next = line.remove();
            if (next.cook) {
                cookIsThere = true;
            } else {
                tasters++;
            }
            next.complete(null);
        }
    }
}
