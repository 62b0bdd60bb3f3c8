package kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Those who wait for something of which there is one at a time: each time, exactly one of them can go on.
 *
 * <pre>{@code
 * new Waiting(crew, "riders", riders).goOnOneByOne(rider -> crew.start("cook", () -> shelf.put("Funghi")));
 * }</pre>
 *
 * <p><b>Threads:</b> the check's.
 */
public final class Waiting {
    private final Crew crew;
    private final String who;
    private final List<Hand> all;
    private final List<Hand> waiting;

    /** @param who they are, in one word */
    public Waiting(Crew crew, String who, List<Hand> waiting) {
        this.crew = crew;
        this.who = who;
        this.all = List.copyOf(waiting);
        this.waiting = new ArrayList<>(waiting);
    }

    /** One of them can go on now, and one more whenever {@code next}, who hears the number of the last one, has been. */
    public void goOnOneByOne(IntFunction<Hand> next) {
        int gone = oneGoesOn();
        while (!waiting.isEmpty()) {
            crew.untilDone(next.apply(gone));
            gone = oneGoesOn();
        }
    }

    /** Exactly one of them ends; the others still wait when nobody can move. Returns its number, from 0. */
    private int oneGoesOn() {
        crew.untilTrue("The turn of " + (waiting.size() == 1 ? "the last of the " : "one of " + waiting.size() + " ") + who,
                () -> waiting.stream().anyMatch(Hand::isDone));
        crew.settle();
        List<Hand> done = waiting.stream().filter(Hand::isDone).toList();
        done.forEach(crew::untilDone);
        Expect.that(done.size() == 1, "%s did not wait, but only one of them could go on.",
                done.stream().map(Hand::name).collect(Collectors.joining(" and ")));
        waiting.removeAll(done);
        return all.indexOf(done.get(0));
    }
}
