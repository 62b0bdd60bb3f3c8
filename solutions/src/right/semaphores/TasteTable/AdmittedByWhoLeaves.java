package semaphores;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** First come, first served; whoever leaves admits the next ones. An interrupt that comes behind the admission is kept for later. */
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
            if (left) {
                throw e;
            }
            Thread.currentThread().interrupt(); // admitted: the wait was over
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
