package kit.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final Frames TILL = new Frames("Till.java");
    private static final StackTraceElement MINE = new StackTraceElement("locks.Till", "open", "Till.java", 7);

    @Test
    void what_a_line_calls_has_a_short_name() {
        assertEquals(Optional.of("Semaphore.acquire"), called("java.util.concurrent.Semaphore", "acquire"));
    }

    @Test
    void a_lambda_and_this_library_have_none() {
        assertEquals(Optional.empty(), called("kit.visible.Probe", "after"));
        assertEquals(Optional.empty(), called("locks.TillTest$$Lambda$12/0x00007fa639403690", "run"));
    }

    private static Optional<String> called(String type, String method) {
        return TILL.called(new StackTraceElement[] {new StackTraceElement(type, method, "X.java", 1), MINE});
    }
}
