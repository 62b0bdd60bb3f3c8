package threads;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Insides;
import kit.Script;

@Exercise(number = 9, about = "ten thousand virtual threads at once", since = 21)
class FullHouseTest {

    private static final String HOUSE = "9-ten-thousand-guests";

    @Script(todo = 1, read = HOUSE,
            why = "A platform thread keeps its place in the operating system, and the room for a stack, also while it waits.")
    void each_guest_waits_on_a_virtual_thread(Crew crew) {
        try (Evening evening = new Evening(crew, 3)) {
            evening.untilAllAreIn();
        }
    }

    @Script(todo = 2, read = HOUSE,
            why = "Guests wait for each other. Who has no place yet keeps all who have one waiting.")
    void all_guests_wait_at_the_same_time(Crew crew) {
        try (Evening evening = new Evening(crew, 300)) {
            evening.untilAllAreIn();
            evening.everybodyCameOnce();
        }
    }

    @Script(todo = 3, read = HOUSE,
            why = "Who comes back from open(...) puts out the lights; whoever came last need not be the last to go.")
    void open_returns_when_the_last_guest_has_gone(Crew crew) {
        for (int slow : new int[] {1, 4, 6}) {
            try (Evening evening = new Evening(crew, 6)) {
                evening.untilAllAreIn();
                evening.allButOneGo(slow);
                Expect.that(!evening.caller.isDone(), "open(...) returned while guest %d was in the house.", slow);
                evening.ends();
            }
        }
    }

    @Script(todo = {1, 2, 3}, read = HOUSE,
            why = "A virtual thread that waits is an object on the heap. Ten thousand of them are a few megabytes.")
    void ten_thousand_guests_wait_at_once(Crew crew) {
        try (Evening evening = new Evening(crew, 10_000)) {
            evening.untilAllAreIn();
            evening.ends();
        }
    }

    @Script(todo = 3, read = HOUSE,
            why = "An interrupt can end the caller's wait, and says nothing of the guests: they sit there as before.")
    void an_interrupted_caller_does_not_come_back_as_if_all_had_gone(Crew crew) {
        try (Evening evening = new Evening(crew, 3)) {
            evening.untilAllAreIn();
            crew.interrupt(evening.caller);
            crew.settle();
            Expect.that(!evening.caller.isDone() || evening.caller.failure() != null || evening.in.get() == 0,
                    "caller was interrupted, and open(...) returned while %d guests were in the house.", evening.in.get());
        }
    }

    @Script(todo = 3, read = HOUSE,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that the"
                    + " guests have gone.")
    void a_caller_who_is_woken_for_no_reason_waits_again(Crew crew) {
        try (Evening evening = new Evening(crew, 3)) {
            evening.untilAllAreIn();
            Insides.wakeEverybody(crew, evening.house, evening.caller);
            Expect.that(!evening.caller.isDone(),
                    "caller was woken for no reason, and open(...) returned while %d guests were in the house.", evening.in.get());
            evening.ends();
        }
    }

    /** One call of open(...), and guests who wait until the check lets them go; not on a platform thread, however. */
    private static final class Evening implements IntConsumer, AutoCloseable {
        private final Crew crew;
        private final int guests;
        private final AtomicIntegerArray came;
        private final AtomicInteger in = new AtomicInteger();
        private final List<String> platform = new CopyOnWriteArrayList<>();
        private final List<String> sentHome = new CopyOnWriteArrayList<>();
        private final CountDownLatch goingHome = new CountDownLatch(1);
        private final CountDownLatch lastOne = new CountDownLatch(1);
        private final FullHouse house = new FullHouse();
        private final Hand caller;
        private volatile int slow;

        Evening(Crew crew, int guests) {
            this.crew = crew;
            this.guests = guests;
            this.came = new AtomicIntegerArray(guests + 1);
            this.caller = crew.start("caller", () -> house.open(guests, this));
        }

        /** No monitor here: on JDKs before 24 it would bind a virtual thread to its platform thread. */
        @Override
        public void accept(int guest) {
            Thread thread = Thread.currentThread();
            came.incrementAndGet(guest);
            if (!Crew.isVirtual(thread)) {
                platform.add("guest " + guest + " comes on a platform thread, " + thread.getName() + ".");
                return; // or there would be as many as guests
            }
            in.incrementAndGet();
            try {
                goingHome.await();
                if (guest == slow) {
                    lastOne.await();
                }
            } catch (InterruptedException e) {
                sentHome.add("guest " + guest + " is interrupted, and has to go.");
            } finally {
                in.decrementAndGet();
            }
        }

        void untilAllAreIn() {
            crew.untilTrue("That " + guests + " guests wait at the same time",
                    () -> in.get() == guests || !platform.isEmpty() || !sentHome.isEmpty());
            nobodyOnAPlatformThread();
            crew.settle();
            Expect.that(sentHome.isEmpty(), "%s", first(sentHome));
        }

        private void nobodyOnAPlatformThread() {
            Expect.that(platform.isEmpty(), "%s", first(platform));
        }

        private static String first(List<String> sentences) {
            return sentences.isEmpty() ? "" : sentences.get(0);
        }

        void everybodyCameOnce() {
            for (int guest = 1; guest <= guests; guest++) {
                Expect.equal("How often guest " + guest + " comes in", 1, came.get(guest));
            }
        }

        void allButOneGo(int last) {
            slow = last;
            goingHome.countDown();
            crew.untilTrue("That all guests but guest " + last + " go", () -> in.get() == 1);
            crew.settle();
        }

        void ends() {
            goingHome.countDown();
            lastOne.countDown();
            crew.untilDone(caller);
            Expect.that(in.get() == 0, "open(...) returned while %d guests were in the house.", in.get());
            Expect.that(sentHome.isEmpty(), "%s", first(sentHome));
        }

        @Override
        public void close() {
            goingHome.countDown();
            lastOne.countDown();
        }
    }
}
