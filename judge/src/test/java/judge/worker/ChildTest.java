package judge.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildTest {
    private static final List<Path> CLASS_PATH = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath()).toList();

    /** Otherwise one that has just ended would seem to have said nothing for longer than it may. */
    @Test
    void the_processor_time_of_a_process_that_has_ended_is_not_taken_back() throws Exception {
        Duration before;
        Child child = Child.start("worker-1", false, CLASS_PATH, Sandbox.none());
        try {
            assertInstanceOf(Event.Ready.class, child.next(Duration.ofSeconds(60)));
            before = child.processor();
        } finally {
            child.close();
        }
        assertEquals(before, child.processor());
    }
}
