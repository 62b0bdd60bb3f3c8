package semaphores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Ingredients;
import kit.Insides;
import kit.Inspector;
import kit.Inspector.AtOnce;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.Visibility;

@Exercise(number = 7, about = "a semaphore, from a lock up")
class HomemadePermitsTest {

    private static final String INSIDE = "8-inside-a-semaphore";
    private static final String BACK = "2-every-permit-comes-back";

    // ---- one guest alone

    @Promise(todo = {1, 2}, read = INSIDE,
            why = "A semaphore is a number. Anybody may make it greater, and nobody asks how great it was in the beginning.")
    void permits_are_counted_down_and_up(Crew crew) {
        HomemadePermits permits = new HomemadePermits(2);
        crew.untilDone(crew.start("guest-1", () -> {
            acquire(crew, permits);
            acquire(crew, permits);
            Expect.equal("available() when 2 of 2 permits are taken", 0, permits.available());
        }));
        crew.untilDone(crew.start("host", () -> {
            release(crew, permits, 1);
            Expect.equal("available() after the release of 1 permit", 1, permits.available());
            release(crew, permits, 3);
            Expect.equal("available() after the release of 3 more", 4, permits.available());
            release(crew, permits, 1000);
            Expect.equal("available() after the release of 1000 more", 1004, permits.available());
        }));
    }

    @Promise(todo = {1, 2}, read = INSIDE,
            why = "With no permits at first, whoever comes waits for an event; what happened before he came counts as well.")
    void a_permit_released_before_anybody_waits_is_kept(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        crew.untilDone(crew.start("host", () -> release(crew, permits, 1)));
        crew.untilDone(crew.start("guest-1", () -> acquire(crew, permits)));
        available(crew, permits, 0);
    }

    @Promise(todo = 3, read = BACK,
            why = "An interrupt can be there before the wait begins. Either a permit is taken or the exception is thrown, and"
                    + " never both.")
    void who_comes_interrupted_takes_a_permit_or_throws(Crew crew) {
        HomemadePermits permits = new HomemadePermits(1);
        boolean took = tookInterrupted(crew, permits);
        crew.untilDone(crew.start("host", () -> Expect.equal(took
                        ? "available() when guest-1 has taken 1 permit of 1"
                        : "available() when acquire() of guest-1 threw InterruptedException at 1 permit",
                took ? 0 : 1, permits.available())));
    }

    @Promise(todo = {1, 2, 3}, read = INSIDE,
            why = "A ready-made semaphore does the whole work; what has to be seen to inside it stays unseen.")
    void the_permits_are_built_here() {
        Ingredients.none(HomemadePermits.class, Semaphore.class);
    }

    // ---- those who wait

    @Script(todo = {1, 2}, read = INSIDE,
            why = "Without a permit an acquire can only go on after a release; and it sleeps on unless that release wakes it.")
    void acquire_waits_while_there_is_no_permit(Crew crew) {
        HomemadePermits permits = new HomemadePermits(1);
        crew.untilDone(crew.start("guest-1", () -> acquire(crew, permits)));
        Hand guest = guest(crew, permits, 2);
        crew.untilBlocked(guest);
        crew.nobodyPolls("there is no permit");
        available(crew, permits, 0);
        crew.untilDone(host(crew, permits, 1));
        crew.untilDone(guest);
        available(crew, permits, 0);
    }

    @Script(todo = {1, 2}, read = INSIDE,
            why = "A permit is for one; whoever else wakes up finds none and is no further.")
    void each_permit_lets_one_go_on(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        List<Hand> guests = waiting(crew, permits, 3);
        for (int released = 1; released <= 3; released++) {
            crew.untilDone(host(crew, permits, 1));
            goOn(crew, guests, released, released);
        }
        available(crew, permits, 0);
    }

    @Script(todo = 2, read = INSIDE,
            why = "A release can bring several permits at once, and as many sleepers could go on.")
    void three_permits_at_once_are_enough_for_three(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        List<Hand> guests = waiting(crew, permits, 4);
        crew.untilDone(host(crew, permits, 3));
        goOn(crew, guests, 3, 3);
        crew.untilDone(host(crew, permits, 1));
        goOn(crew, guests, 4, 4);
        available(crew, permits, 0);
    }

    @Script(todo = {1, 2}, read = INSIDE,
            why = "More permits could come before the first guest who was woken gets in, and then nobody may be left to wake the"
                    + " others.")
    void two_releases_are_enough_for_two(Crew crew) {
        for (int number : new int[] {2, 3}) {
            HomemadePermits permits = new HomemadePermits(0);
            List<Hand> guests = waiting(crew, permits, number);
            Inspector inspector = Inspector.at(crew, permits);
            List<Hand> hosts = new ArrayList<>();
            for (int host = 1; host <= number; host++) {
                hosts.add(inLine(crew, host(crew, permits, 1)));
            }
            inspector.leaves();
            hosts.forEach(crew::untilDone);
            goOn(crew, guests, number, number);
            available(crew, permits, 0);
        }
    }

    @Script(todo = {1, 2}, read = INSIDE,
            why = "What belongs to all objects of a class is shared by guests who have nothing to do with each other.")
    void each_has_permits_of_its_own(Crew crew) {
        HomemadePermits tables = new HomemadePermits(0);
        HomemadePermits bikes = new HomemadePermits(1);
        crew.untilDone(crew.start("host", () -> {
            Expect.equal("There are no permits for tables and 1 for bikes. available() of those for tables", 0, tables.available());
            Expect.equal("There are no permits for tables and 1 for bikes. available() of those for bikes", 1, bikes.available());
        }));
        oneWaitsForEach(crew, tables, bikes, true);
        oneWaitsForEach(crew, new HomemadePermits(0), new HomemadePermits(1), false);
    }

    /** What is released reaches who waits for it, whether he came first or last. */
    private static void oneWaitsForEach(Crew crew, HomemadePermits tables, HomemadePermits bikes, boolean bikeFirst) {
        Hand forATable = crew.untilBlocked(guest(crew, tables, 1));
        crew.untilDone(guest(crew, bikes, 2));
        Hand forABike = crew.untilBlocked(guest(crew, bikes, 3));
        Hand served = bikeFirst ? forABike : forATable;
        Hand other = bikeFirst ? forATable : forABike;
        crew.untilDone(host(crew, bikeFirst ? bikes : tables, 1));
        crew.untilTrue("guest-1 waits for a table and guest-3 for a bike, and a " + (bikeFirst ? "bike" : "table")
                + " was released. That " + served.name() + " goes on", served::isDone);
        crew.untilDone(served);
        crew.untilBlocked(other);
        crew.untilDone(host(crew, bikeFirst ? tables : bikes, 1));
        crew.untilDone(other);
    }

    @Script(todo = 1, read = INSIDE,
            why = "A guest who is woken gets in again only after those who are already at the door; by then the permit could be"
                    + " gone.")
    void who_is_woken_too_late_waits_again(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        List<Hand> guests = new ArrayList<>(waiting(crew, permits, 1));
        Inspector inspector = Inspector.at(crew, permits);
        guests.add(inLine(crew, guest(crew, permits, 2))); // one before the host and one after: a lock lets the
        Hand host = inLine(crew, host(crew, permits, 1));
        guests.add(inLine(crew, guest(crew, permits, 3))); // oldest in first, a monitor could take the newest
        inspector.leaves();
        crew.untilDone(host);
        goOn(crew, guests, 1, 1);
        available(crew, permits, 0);
    }

    @Script(todo = 1, read = INSIDE,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is a permit.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        List<Hand> guests = waiting(crew, permits, 2);
        Insides.of(permits).wakeForNothing(guests.toArray(Hand[]::new));
        goOn(crew, guests, 0, 0);
        crew.untilDone(host(crew, permits, 1));
        goOn(crew, guests, 1, 1);
        available(crew, permits, 0);
    }

    // ---- those who give up

    @Script(todo = 3, read = BACK,
            why = "An interrupt asks to stop waiting. Who was interrupted has no permit, and owes none.")
    void an_interrupt_ends_the_wait_and_takes_no_permit(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        Hand impatient = crew.start("guest-1", () -> Expect.raises(InterruptedException.class,
                "The acquire() that was interrupted", () -> acquire(crew, permits)));
        interrupt(crew, impatient);
        crew.untilDone(impatient);
        available(crew, permits, 0);
        crew.untilDone(host(crew, permits, 1));
        available(crew, permits, 1);
        crew.untilDone(guest(crew, permits, 2));
    }

    @Script(todo = 3, read = BACK,
            why = "Whoever gave up is gone. A permit that is kept for him, or a signal that he gets, is of no use to anybody.")
    void a_permit_goes_past_him_who_gave_up(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        Hand impatient = crew.call("guest-1", () -> took(permits));
        crew.untilBlocked(impatient);
        Hand patient = guest(crew, permits, 2);
        crew.untilBlocked(patient);
        interrupt(crew, impatient);
        crew.untilDone(impatient);
        crew.untilDone(host(crew, permits, 1));
        crew.untilDone(patient);
        available(crew, permits, 0);
    }

    @Script(todo = 3, read = BACK,
            why = "Signal and interrupt could come to the same guest, one directly after the other. If he leaves with the"
                    + " exception, the signal leaves with him.")
    void a_guest_interrupted_as_he_is_woken_loses_no_permit(Crew crew) {
        for (boolean alone : new boolean[] {false, true}) {
            for (AtOnce how : AtOnce.values()) {
                interruptedAsHeIsWoken(crew, how, alone);
            }
        }
    }

    /** guest-1 waits alone, or before guest-2, when a permit and an interrupt come. */
    private static void interruptedAsHeIsWoken(Crew crew, AtOnce how, boolean alone) {
        HomemadePermits permits = new HomemadePermits(0);
        List<Hand> guests = new ArrayList<>(List.of(crew.untilBlocked(crew.call("guest-1", () -> took(permits)))));
        if (!alone) {
            guests.add(crew.untilBlocked(crew.call("guest-2", () -> took(permits))));
        }
        if (!Inspector.wakesAndInterrupts(crew, permits, how, () -> host(crew, permits, 1), guests.get(0))) {
            return;
        }
        crew.untilTrue(alone ? "That guest-1 gets the permit, or leaves" : "That one of the two guests gets the permit",
                () -> guests.stream().anyMatch(guest -> guest.isDone() && (alone || !Boolean.FALSE.equals(guest.result()))));
        crew.settle();
        guests.stream().filter(Hand::isDone).forEach(crew::untilDone);
        long took = guests.stream().filter(guest -> Boolean.TRUE.equals(guest.result())).count();
        Expect.that(took <= 1, "guest-1 and guest-2 both went on, and there was 1 permit.");
        available(crew, permits, took == 1 ? 0 : 1);
    }

    @Script(todo = 3, read = BACK,
            why = "An interrupt can be there before the wait begins. Who comes with it and finds no permit has nothing to wait for.")
    void who_comes_interrupted_and_finds_no_permit_leaves(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        Expect.that(!tookInterrupted(crew, permits), "guest-1 came interrupted and went on, and there was no permit.");
        available(crew, permits, 0);
    }

    @Script(todo = 2, read = BACK,
            why = "An interrupt ends a wait. A release is none: who comes to add a permit has added it when he leaves.")
    void a_host_who_is_interrupted_releases_all_the_same(Crew crew) {
        HomemadePermits permits = new HomemadePermits(0);
        List<Hand> guests = waiting(crew, permits, 1);
        crew.untilDone(crew.startInterrupted("host", () -> {
            release(crew, permits, 1);
        }));
        goOn(crew, guests, 1, 1);
        available(crew, permits, 0);
    }

    // ---- every order of steps

    @Explore(todo = {1, 2}, read = INSIDE,
            why = "Between a guest's look at the count and his wait the host could come, add a permit, and signal to nobody.")
    void no_permit_comes_unnoticed() {
        Interleavings.explore(60, scene -> {
            HomemadePermits permits = new HomemadePermits(0);
            scene.thread("guest-1", permits::acquire);
            scene.thread("host", () -> permits.release(1));
            scene.play();
            Expect.equal("available() after one acquire and one release", 0, permits.available());
        });
    }

    @Explore(todo = 1, read = INSIDE,
            why = "Anybody can ask at any time, also between two steps of a guest who finds no permit.")
    void there_are_never_fewer_than_no_permits() {
        Interleavings.explore(90, scene -> {
            HomemadePermits permits = new HomemadePermits(0);
            int[] seen = new int[1];
            scene.thread("guest-1", permits::acquire);
            scene.thread("host", () -> {
                seen[0] = permits.available();
                permits.release(1);
            });
            scene.play();
            Expect.equal("available() before any permit was released", 0, seen[0]);
        });
    }

    @Explore(todo = 2, read = INSIDE,
            why = "Between one host's look at the count and his change of it the other could change it too.")
    void two_releases_at_once_both_count() {
        Interleavings.explore(60, scene -> {
            HomemadePermits permits = new HomemadePermits(0);
            scene.thread("host-1", () -> permits.release(1));
            scene.thread("host-2", () -> permits.release(2));
            scene.play();
            Expect.equal("available() after 1 and 2 were released", 3, permits.available());
        });
    }

    @Explore(todo = 1, read = INSIDE,
            why = "Two guests could both see the same last permit before either has taken it.")
    void two_guests_never_have_the_same_permit() {
        Interleavings.explore(180, scene -> {
            HomemadePermits permits = new HomemadePermits(1);
            int[] served = new int[3];
            CountDownLatch enough = new CountDownLatch(1);
            scene.thread("guest-1", () -> {
                permits.acquire();
                served[1] = ++served[0];
                enough.await();
                served[0]--;
                permits.release(1);
            });
            scene.thread("guest-2", () -> {
                permits.acquire();
                served[2] = ++served[0];
                enough.await();
                served[0]--;
                permits.release(1);
            });
            scene.thread("host", enough::countDown);
            scene.play();
            Expect.that(served[1] == 1 && served[2] == 1, "There was 1 permit, and guest-1 and guest-2 both had one at the same time.");
            Expect.equal("available() when both have released", 1, permits.available());
        });
    }

    // ---- what is seen of it

    @Script(todo = {1, 2}, read = INSIDE,
            why = "Nothing orders this look after what others have done: it could show an old number for ever.")
    void who_asks_sees_what_was_taken_and_released(Crew crew) throws Throwable {
        Visibility.of(OneChangesOneAsks.class, crew);
    }

    static final class OneChangesOneAsks implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Visibility.oneAfterTheOther(crew, () -> new HomemadePermits(1),
                    "guest-1", HomemadePermits::acquire, "guest-2", HomemadePermits::available);
            Visibility.oneAfterTheOther(crew, () -> new HomemadePermits(0),
                    "host", permits -> permits.release(1), "guest-1", HomemadePermits::available);
        }
    }

    // ---- what the checks are made of

    private static void acquire(Crew crew, HomemadePermits permits) throws InterruptedException {
        crew.note("acquire ...");
        permits.acquire();
    }

    private static void release(Crew crew, HomemadePermits permits, int number) {
        crew.note("release %d", number);
        permits.release(number);
    }

    /** Whether there was a permit, or an interrupt instead. */
    private static boolean took(HomemadePermits permits) {
        try {
            permits.acquire();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** The same, for guest-1, who is interrupted before he comes. */
    private static boolean tookInterrupted(Crew crew, HomemadePermits permits) {
        Hand guest = crew.callInterrupted("guest-1", () -> took(permits));
        crew.untilDone(guest);
        return (boolean) guest.result();
    }

    private static Hand guest(Crew crew, HomemadePermits permits, int number) {
        return crew.start("guest-" + number, () -> acquire(crew, permits));
    }

    private static Hand host(Crew crew, HomemadePermits permits, int number) {
        return crew.start("host", () -> release(crew, permits, number));
    }

    private static List<Hand> waiting(Crew crew, HomemadePermits permits, int guests) {
        List<Hand> waiting = new ArrayList<>();
        for (int number = 1; number <= guests; number++) {
            waiting.add(guest(crew, permits, number));
            crew.untilBlocked(waiting.get(number - 1));
        }
        return waiting;
    }

    private static void interrupt(Crew crew, Hand waiting) {
        crew.untilBlocked(waiting);
        crew.interrupt(waiting);
        crew.settle();
    }

    private static void available(Crew crew, HomemadePermits permits, int expected) {
        crew.untilDone(crew.start("host", () -> Expect.equal("available()", expected, permits.available())));
    }

    /** So many of these go on, and no more when nobody can move. */
    private static void goOn(Crew crew, List<Hand> guests, int number, int released) {
        String permits = released == 1 ? "1 permit" : released + " permits";
        crew.untilTrue("That " + number + " of " + guests.size() + " guests go on after the release of " + permits,
                () -> guests.stream().filter(Hand::isDone).count() >= number);
        crew.settle();
        guests.stream().filter(Hand::isDone).forEach(crew::untilDone);
        long done = guests.stream().filter(Hand::isDone).count();
        Expect.that(done == number, "%d of %d guests went on, but %s.", done, guests.size(),
                released == 0 ? "no permit was released" : "only " + permits + " had been released");
    }

    /** Lets this one come as far as he gets. */
    private static Hand inLine(Crew crew, Hand hand) {
        crew.settle();
        return hand;
    }
}
