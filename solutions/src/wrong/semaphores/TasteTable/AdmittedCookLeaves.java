// TasteTableTest.a_cook_interrupted_as_the_table_comes_free_keeps_nobody_out: "That cook-2, or cook-1, who was interrupted as the table came free, seasons never happens" - a cook who is interrupted as he is admitted leaves, and counts as there for ever.
package semaphores;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

public class TasteTable {

    private record Ticket(boolean cook, Semaphore admitted) {}

    private final Semaphore book = new Semaphore(1);
    private final Deque<Ticket> line = new ArrayDeque<>();
    private int tasters;
    private boolean cookThere;

    public void taste(Runnable tasting) throws InterruptedException {
        visit(false, tasting);
    }

    public void season(Runnable seasoning) throws InterruptedException {
        visit(true, seasoning);
    }

    private void visit(boolean cook, Runnable what) throws InterruptedException {
        Ticket mine = new Ticket(cook, new Semaphore(0));
        book.acquireUninterruptibly();
        line.addLast(mine);
        admit();
        book.release();
        try {
            mine.admitted.acquire();
        } catch (InterruptedException e) {
            book.acquireUninterruptibly();
            boolean left = line.removeIf(ticket -> ticket == mine);
            admit();
            book.release();
            if (left || cook) {
                throw e;
            }
            Thread.currentThread().interrupt();
        }
        try {
            what.run();
        } finally {
            book.acquireUninterruptibly();
            leave(cook);
            book.release();
        }
    }

    private void leave(boolean cook) {
        if (cook) {
            cookThere = false;
        } else {
            tasters--;
        }
        admit();
    }

    /** With the book in hand: the first in line, and those behind him as long as they may be there together. */
    private void admit() {
        while (!line.isEmpty() && !cookThere && (!line.peekFirst().cook() || tasters == 0)) {
            Ticket next = line.removeFirst();
            if (next.cook()) {
                cookThere = true;
            } else {
                tasters++;
            }
            next.admitted().release();
        }
    }
}
