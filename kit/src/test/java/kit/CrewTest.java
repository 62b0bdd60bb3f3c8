package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import kit.watch.Frames;
import kit.watch.Printed;
import org.junit.jupiter.api.Test;

class CrewTest {
    private final Crew crew = new Crew(new Frames("Tray.java"), new Printed());
    private final Thread cook = new Thread(() -> {}, "cook-1");

    @Test
    void what_ends_a_thread_is_heard() {
        Exception thrown = new IllegalStateException("no dough");
        crew.died(cook, thrown);
        assertEquals(Map.of(cook, thrown), crew.dead());
    }

    @Test
    @SuppressWarnings({"removal", "deprecation"})
    void a_thread_that_the_engine_stops_is_nobodys_fault() {
        crew.died(cook, new ThreadDeath());
        assertEquals(Map.of(), crew.dead());
    }
}
