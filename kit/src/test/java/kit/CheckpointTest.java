package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import kit.watch.Frames;
import kit.watch.Printed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CheckpointTest {
    private final Crew crew = new Crew(new Frames("Tray.java"), new Printed());
    private final Checkpoint making = crew.checkpoint("making");
    private final List<String> gone = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        crew.end();
    }

    @Test
    void the_eldest_goes_on_first() {
        Checkpoint door = crew.checkpoint("the door");
        Hand eldest = crew.start("cook-1", () -> {
            door.pass();
            making.pass();
            gone.add("cook-1");
        });
        comes("cook-2");
        making.untilHere(1);
        comes("cook-3");
        door.open();
        making.untilHere(3);
        for (int here = 3; here > 0; here--) {
            assertEquals(here, making.here());
            making.letOneGo();
            assertEquals(here - 1, making.here());
            crew.settle();
        }
        crew.untilDone(eldest);
        assertEquals(List.of("cook-1", "cook-2", "cook-3"), gone);
    }

    @Test
    void a_permit_that_nobody_waits_for_is_the_next_ones() {
        making.letOneGo();
        crew.untilDone(comes("cook-1"));
        Hand second = comes("cook-2");
        making.untilHere(1);
        assertTrue(!second.isDone());
        making.open();
        crew.untilDone(second);
        crew.untilDone(comes("cook-3"));
    }

    @Test
    void who_is_interrupted_here_stays_and_is_interrupted_when_it_goes() {
        Hand cook = crew.start("cook", () -> {
            making.pass();
            assertTrue(Thread.interrupted());
        });
        making.untilHere(1);
        cook.interrupt();
        crew.settle();
        assertEquals(1, making.here());
        making.letOneGo();
        crew.untilDone(cook);
    }

    private Hand comes(String name) {
        return crew.start(name, () -> {
            making.pass();
            gone.add(name);
        });
    }
}
