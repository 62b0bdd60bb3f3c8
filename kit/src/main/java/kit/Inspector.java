package kit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A thread that holds every lock that an object of the answer has (see {@link Insides#hold}), until the check lets it leave:
 * whoever comes meanwhile stands in line. Then they act one directly after the other, and those whom they wake come after
 * them.
 *
 * <pre>{@code
 * crew.untilBlocked(rider);
 * Inspector inspector = Inspector.at(crew, shelf);
 * Hand cook = crew.start("cook", () -> shelf.put("Funghi"));
 * crew.settle();            // the cook stands in line, if the answer has a lock at all
 * inspector.leaves();
 * crew.untilDone(cook);
 * }</pre>
 *
 * <p><b>Threads:</b> the check's thread. <b>Limits:</b> where no lock is found, nobody stands in line, and a check must be
 * content with that order as well.
 */
public final class Inspector {
    private final Checkpoint stay;

    private Inspector(Crew crew) {
        this.stay = crew.checkpoint("holding the lock");
    }

    /** Comes when nobody can move; returns when the inspector holds the locks. What somebody else holds is left alone. */
    public static Inspector at(Crew crew, Object answer) {
        crew.settle();
        Inspector inspector = new Inspector(crew);
        Insides insides = Insides.of(answer);
        crew.start("inspector", () -> insides.hold(inspector.stay::pass));
        inspector.untilHere();
        return inspector;
    }

    /**
     * Comes while another inspector is there, and stands in line behind those who came in between: after them it holds the
     * locks, before those whom they have woken.
     */
    public static Inspector inLine(Crew crew, Object answer) {
        crew.settle();
        Inspector inspector = new Inspector(crew);
        Insides insides = Insides.of(answer);
        crew.start("next inspector", () -> insides.holdInTurn(inspector.stay::pass));
        crew.settle();
        return inspector;
    }

    /** While an inspector is there, these come, each when nobody can move; then the inspector leaves. Returns who came. */
    @SafeVarargs
    public static List<Hand> holdsUp(Crew crew, Object answer, Supplier<Hand>... coming) {
        Inspector inspector = at(crew, answer);
        List<Hand> came = Arrays.stream(coming).map(next -> {
            Hand hand = next.get();
            crew.settle();
            return hand;
        }).toList();
        inspector.leaves();
        return came;
    }

    /** While an inspector is there, this one comes and is interrupted; then the inspector leaves. */
    public static Hand holdsUpAndInterrupts(Crew crew, Object answer, Supplier<Hand> coming) {
        return holdsUp(crew, answer, () -> {
            Hand hand = coming.get();
            crew.settle();
            crew.interrupt(hand);
            return hand;
        }).get(0);
    }

    /** Waits until the inspector holds the locks. */
    public void untilHere() {
        stay.untilHere(1);
    }

    public void leaves() {
        stay.open();
    }
}
