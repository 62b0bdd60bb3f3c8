package kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kit.report.NotYet;
import kit.report.Story;
import kit.report.Words;
import kit.watch.Family;

/**
 * A place in a seam where the answer's threads stop until the check lets them go on.
 *
 * <pre>{@code
 * Checkpoint making = crew.checkpoint("making");
 * Hand caller = crew.start("caller", () -> kitchen.cook(orders, 3, order -> making.pass()));
 * making.untilHere(3);      // three cooks are making at the same time
 * making.open();
 * crew.untilDone(caller);
 * }</pre>
 *
 * <p><b>Threads:</b> the answer's threads {@link #pass}, the check's thread does the rest.
 */
public final class Checkpoint {
    private final Crew crew;
    private final String name;
    private final boolean told;
    private final List<Thread> here = new ArrayList<>(); // guarded by this
    private int permits; // guarded by this; for the next to come
    private boolean open; // guarded by this

    Checkpoint(Crew crew, String name, boolean told) {
        this.crew = crew;
        this.name = name;
        this.told = told;
    }

    /**
     * Stops the calling thread here.
     *
     * <p><b>Blocks:</b> until the check lets it go. An interrupt does not end the stop; the flag is set again afterwards.
     */
    public void pass() {
        boolean interrupted = false;
        synchronized (this) {
            if (open) {
                return;
            }
            if (told) {
                crew.noteStop("begins " + name);
            }
            if (permits > 0) {
                permits--;
            } else {
                interrupted = untilLetGo(Thread.currentThread());
            }
            if (told) {
                crew.note("has done " + name);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was interrupted meanwhile. To be called with our lock. */
    private boolean untilLetGo(Thread me) {
        boolean interrupted = false;
        here.add(me);
        while (!open && here.contains(me)) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        here.remove(me);
        return interrupted;
    }

    /** How many threads stand here now. */
    public synchronized int here() {
        return here.size();
    }

    /** Waits until that many threads stand here at once; not yet when nobody can move any more and they are fewer. */
    public void untilHere(int threads) {
        if (!crew.until(() -> here() >= threads)) {
            List<String> happened = crew.standoff(Words.tooFewHere(here(), threads, name));
            throw new NotYet(Story.of(happened));
        }
    }

    /** Lets the eldest of those who stand here, or the next to come, go on. */
    public synchronized void letOneGo() {
        Optional<Thread> first = here.stream().min(Family.BY_AGE);
        if (first.isPresent()) {
            here.remove(first.get());
            notifyAll();
        } else {
            permits++;
        }
    }

    /**
     * Lets one of those who stand here go on, each time nobody can move, as often as that or until nobody stands here.
     *
     * <p><b>Blocks:</b> until nobody can move any more.
     */
    public void letGo(int times) {
        crew.settle();
        for (int i = 0; i < times && here() > 0; i++) {
            letOneGo();
            crew.settle();
        }
    }

    /** Lets everybody go on, now and later. */
    public synchronized void open() {
        open = true;
        notifyAll();
    }
}
