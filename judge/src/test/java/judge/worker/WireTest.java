package judge.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kit.report.Check;
import kit.report.CheckResult;
import kit.report.Kind;
import kit.report.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final Check CHECK = new Check("Till", "nothing_is_lost", Kind.EXPLORE, List.of(1, 2));

    private static final String SECRET = "guess";

    /** That line as the other end would say it first. */
    private static String sealed(String line) {
        return new String(new Seal(SECRET).next(line.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8) + line + "\n";
    }

    private static Wire hearing(String lines) {
        return new Wire(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream(), 1000,
                SECRET);
    }

    private static <T> T through(T message, Class<T> type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Wire(new ByteArrayInputStream(new byte[0]), out, 0, SECRET).send(message);
        return hearing(out.toString(StandardCharsets.UTF_8)).receive(type);
    }

    @Test
    void events_come_out_as_they_went_in() throws IOException {
        List<Event> events = List.of(new Event.Ready(), new Event.Started(CHECK), new Event.Done(true), new Event.Cut("too much"),
                new Event.Finished(CheckResult.passed(CHECK, Duration.ofNanos(12345))),
                new Event.Finished(CheckResult.notYet(CHECK, Story.of("The balance is 1,\nnot 2: ü"))));
        for (Event event : events) {
            assertEquals(event, through(event, Event.class));
        }
    }

    @Test
    void jobs_carry_classes() throws IOException {
        Job job = through(new Job("queues.KitchenTest", Map.of("queues.Kitchen", new byte[] {1, -2, 3}), Map.of(), List.of(), Extent.WHOLE), Job.class);
        assertEquals("queues.KitchenTest", job.checkClass());
        assertArrayEquals(new byte[] {1, -2, 3}, job.classes().get("queues.Kitchen"));
    }

    @Test
    void the_end_is_null() throws IOException {
        assertNull(hearing("").receive(Event.class));
        assertNull(hearing(sealed("{\"event\":\"rea").strip()).receive(Event.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "hello", "", "{}", "{\"event\":\"unknown\"}", "{\"event\":\"done\",\"clean\":true,\"more\":1}",
        "{\"event\":\"finished\",\"result\":{\"outcome\":\"PASSED\"}}", "{\"event\":\"judge.worker.Event$Ready\"}"})
    void what_is_no_event_is_refused(String line) {
        assertThrows(IOException.class, () -> hearing(sealed(line)).receive(Event.class));
    }

    @Test
    void a_line_that_is_too_long_is_refused() {
        String line = "{\"event\":\"cut\",\"why\":\"" + "x".repeat(1000) + "\"}";
        assertThrows(IOException.class, () -> hearing(sealed(line)).receive(Event.class));
    }

    @Test
    void what_somebody_else_says_is_refused() throws IOException {
        String ready = "{\"event\":\"ready\"}";
        assertEquals(new Event.Ready(), hearing(sealed(ready)).receive(Event.class));
        assertThrows(IOException.class, () -> hearing(ready + "\n").receive(Event.class));
        byte[] wrong = new Seal("wrong").next(ready.getBytes(StandardCharsets.UTF_8));
        String guessed = new String(wrong, StandardCharsets.UTF_8) + ready;
        assertThrows(IOException.class, () -> hearing(guessed + "\n").receive(Event.class));
    }

    @Test
    void what_is_said_once_more_is_refused() throws IOException {
        Wire wire = hearing(sealed("{\"event\":\"ready\"}").repeat(2));
        wire.receive(Event.class);
        assertThrows(IOException.class, () -> wire.receive(Event.class));
    }
}
