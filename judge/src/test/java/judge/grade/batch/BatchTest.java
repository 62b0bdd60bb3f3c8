package judge.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import judge.Tiny;
import judge.grade.Graded;
import judge.grade.Submission;
import judge.worker.Sandbox;
import kit.report.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches of small submissions, in a small workspace. */
class BatchTest {
    static final Pattern TIMES = Pattern.compile("(?m)^ *\"millis\" : \\d+\\n");

    private static final String UNCOUNTED = Tiny.serving("return List.of();");
    private static final String ENDLESS = Tiny.serving("while (true) { }");
    private static final String EXITS = Tiny.serving("System.exit(0); return null;");
    private static final String LOCKED = Tiny.TRAY.replace("slices += more;", """
            Thread stuck = new Thread(() -> { synchronized (this) { slices += more; } }, "helper-1");
                    stuck.start();
                    try { stuck.join(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }""");

    @TempDir
    private static Path workshop;
    private static Tiny tiny;
    private static Batch shared; // of tests that leave the workshop as it is

    @TempDir
    private Path reports;

    @TempDir
    private Path other;

    /** A submission that is in memory already. */
    record Ready(Submission submission) implements Batch.Unread {
        @Override
        public String learner() {
            return submission.learner();
        }

        @Override
        public Submission read() {
            return submission;
        }
    }

    /** Counts what is judged and what is not. */
    static final class Silent implements Watching {
        @Override
        public void begins(int all) {}

        @Override
        public void started(String learner) {}

        @Override
        public void finished(Graded graded, boolean again) {}
    }

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        tiny = new Tiny(workshop);
        shared = Batch.open(tiny.open(), 2, Sandbox.Mode.NONE);
    }

    @AfterAll
    static void close() {
        shared.close();
    }

    static Ready of(String learner, Map<String, String> sources) {
        Map<String, Submission.Found> found = new TreeMap<>();
        sources.forEach((exercise, source) -> found.put("09-tiny/" + exercise,
                new Submission.Found(exercise + ".java", Tiny.bytes(source))));
        return new Ready(new Submission(learner, Instant.EPOCH, new TreeMap<>(found), List.of(), List.of()));
    }

    static Ready of(String learner, String tray, String counter) {
        return of(learner, Map.of("Tray", tray, "Counter", counter));
    }

    private Batch.Tally grade(Batch batch, List<Ready> submissions, String report, boolean rerun)
            throws IOException, InterruptedException {
        Results results = Results.in(reports.resolve(report));
        Batch.Tally tally = batch.grade(submissions, results, rerun, new Silent());
        batch.tell(results, "week 9", Shard.WHOLE, submissions.stream().map(Ready::learner).toList(), List.of());
        return tally;
    }

    private Batch.Tally grade(List<Ready> submissions, String report, boolean rerun) throws IOException, InterruptedException {
        return grade(shared, submissions, report, rerun);
    }

    /** In a batch of its own, of that workshop as it is now. */
    private Batch.Tally grade(Tiny workshop, int jobs, List<Ready> submissions, String report)
            throws IOException, InterruptedException {
        try (Batch batch = Batch.open(workshop.open(), jobs, Sandbox.Mode.NONE)) {
            return grade(batch, submissions, report, false);
        }
    }

    private Graded result(String report, String learner) throws IOException {
        return Results.in(reports.resolve(report)).of(learner).orElseThrow();
    }

    private String text(String report, String learner) throws IOException {
        return TIMES.matcher(Files.readString(Results.in(reports.resolve(report)).file(learner))).replaceAll("");
    }

    @Test
    void results_do_not_depend_on_how_many_run_at_once_or_in_what_order() throws Exception {
        List<Ready> submissions = new ArrayList<>(List.of(
                of("ada", Tiny.TRAY, Tiny.COUNTER),
                of("barbara", Tiny.TRAY.replace("synchronized ", ""), Tiny.COUNTER),
                of("edsger", LOCKED, UNCOUNTED),
                of("grace", "package tiny; public class Tray { int }", ENDLESS),
                of("tony", Map.of("Tray", Tiny.TRAY.replace("synchronized ", "")))));
        assertEquals(5, grade(tiny, 1, submissions, "one").judged());
        Collections.reverse(submissions);
        assertEquals(5, grade(tiny, 3, submissions, "three").judged());
        for (Ready one : submissions) {
            assertEquals(text("one", one.learner()), text("three", one.learner()));
            assertFalse(text("one", one.learner()).contains("millis"), "times stand on lines of their own");
        }
        assertEquals(List.of(Outcome.PASSED, Outcome.PASSED), outcomes(result("one", "ada")));
        assertEquals(List.of(Outcome.NOT_YET, Outcome.PASSED), outcomes(result("one", "barbara")));
        assertEquals(List.of(Outcome.NOT_YET, Outcome.NOT_YET), outcomes(result("one", "edsger")));
        assertEquals(List.of(Outcome.COULD_NOT_RUN, Outcome.NOT_YET), outcomes(result("one", "grace")));
        assertEquals(List.of(Outcome.NOT_YET, Outcome.COULD_NOT_RUN), outcomes(result("one", "tony")));
        assertTrue(result("one", "tony").exercises().get(1).missing());
        assertEquals(3, result("one", "tony").exercises().get(1).checks().size(), "what was not handed in is listed all the same");
    }

    private static List<Outcome> outcomes(Graded graded) {
        return graded.exercises().stream().map(Graded.OfExercise::outcome).toList();
    }

    @Test
    void what_has_not_changed_is_not_judged_twice() throws Exception {
        Ready ada = of("ada", Map.of("Counter", Tiny.COUNTER));
        Ready grace = of("grace", Map.of("Counter", UNCOUNTED));
        grade(List.of(ada, grace), "r", false);
        String before = Files.readString(Results.in(reports.resolve("r")).file("ada"));
        Batch.Tally again = grade(List.of(ada, of("grace", Map.of("Counter", Tiny.COUNTER))), "r", false);
        assertEquals(1, again.again());
        assertEquals(1, again.judged());
        assertEquals(before, Files.readString(Results.in(reports.resolve("r")).file("ada")), "its times are those of the first run");
        assertEquals(Outcome.PASSED, outcomes(result("r", "grace")).get(1));
        assertEquals(2, grade(List.of(ada, grace), "r", true).judged(), "--rerun");
    }

    @Test
    void when_the_checks_change_all_is_judged_anew() throws Exception {
        Tiny changed = new Tiny(other);
        List<Ready> both = List.of(of("ada", Map.of("Counter", Tiny.COUNTER)), of("grace", Map.of("Counter", UNCOUNTED)));
        assertEquals(2, grade(changed, 2, both, "r").judged());
        changed.write("09-tiny/src/test/java/tiny/CounterTest.java",
                Files.readString(other.resolve("09-tiny/src/test/java/tiny/CounterTest.java")).replace("is the third", "is the last"));
        assertEquals(2, grade(changed, 2, both, "r").judged());
    }

    @Test
    void what_was_handed_in_later_but_is_the_same_keeps_its_result_and_gets_the_new_time() throws Exception {
        Ready ada = of("ada", Map.of("Counter", Tiny.COUNTER));
        grade(List.of(ada), "r", false);
        Submission later = new Submission("ada", Instant.ofEpochSecond(1_000_000_000), ada.submission.found(),
                List.of(new Submission.Ignored("notes.txt", "no exercise")), List.of());
        assertEquals(1, grade(List.of(new Ready(later)), "r", false).again());
        assertEquals(later.handedIn(), result("r", "ada").handedIn());
        assertEquals(1, result("r", "ada").ignored().size());
    }

    @Test
    void a_result_that_is_damaged_or_cut_off_is_made_anew() throws Exception {
        Ready ada = of("ada", Map.of("Counter", Tiny.COUNTER));
        grade(List.of(ada), "r", false);
        String whole = text("r", "ada");
        Path file = Results.in(reports.resolve("r")).file("ada");
        for (String damaged : List.of("", "{}", "null", "[1]", Files.readString(file).substring(0, 300))) {
            Files.writeString(file, damaged);
            Files.writeString(file.resolveSibling(".ada.json.part"), "left by one that was killed");
            assertEquals(1, grade(List.of(ada), "r", false).judged(), damaged);
            assertEquals(whole, text("r", "ada"));
            assertFalse(Files.exists(file.resolveSibling(".ada.json.part")));
        }
    }

    @Test
    void an_answer_behaves_like_the_first_known_wrong_one_that_fails_with_the_same_story() throws Exception {
        Tiny known = new Tiny(other);
        known.write("solutions/src/wrong/tiny/Counter/Another.java",
                "// CounterTest.orders_are_served: \"something else\" - no.\npackage tiny;\n");
        known.write("solutions/src/wrong/tiny/Counter/NobodyIsServed.java",
                "// CounterTest.orders_are_served: \"What was served is []\" - the list that is returned is a new one.\npackage tiny;\n");
        known.write("solutions/src/wrong/tiny/Counter/EndsAll.java", "// gate: \"may not name System.exit\" - no.\npackage tiny;\n");
        grade(known, 2, List.of(of("ada", Map.of("Counter", Tiny.COUNTER)), of("barbara", Map.of("Counter", UNCOUNTED)),
                of("grace", Map.of("Counter", EXITS))), "r");
        assertEquals("", result("r", "ada").exercises().get(1).behavesLike());
        assertEquals("NobodyIsServed", result("r", "barbara").exercises().get(1).behavesLike());
        assertEquals("EndsAll", result("r", "grace").exercises().get(1).behavesLike());
    }

    /** The times of two runs are seldom the same; those of one are. */
    @Test
    void a_starter_handed_in_as_it_was_is_judged_once_for_everybody() throws Exception {
        Tiny unfinished = new Tiny(other);
        Files.writeString(unfinished.counter().starter(), UNCOUNTED);
        List<Ready> all = new ArrayList<>();
        for (String learner : List.of("ada", "grace", "tony")) {
            all.add(of(learner, Map.of("Counter", UNCOUNTED)));
        }
        try (Batch batch = Batch.open(unfinished.open(), 2, Sandbox.Mode.NONE)) {
            assertEquals(3, grade(batch, all, "r", false).judged());
            Graded starters = batch.starters(Results.in(reports.resolve("r"))).orElseThrow();
            for (String learner : List.of("ada", "grace", "tony")) {
                assertEquals(starters.exercises().get(1).millis(), result("r", learner).exercises().get(1).millis(), learner);
                assertEquals(starters.exercises().get(1).checks(), result("r", learner).exercises().get(1).checks(), learner);
                assertEquals("Counter.java", result("r", learner).exercises().get(1).file());
            }
        }
    }

    @Test
    void the_starter_handed_in_as_it_was_is_called_so() throws Exception {
        Tiny unfinished = new Tiny(other);
        Files.writeString(unfinished.counter().starter(), UNCOUNTED);
        grade(unfinished, 1, List.of(of("ada", Map.of("Counter", UNCOUNTED))), "r");
        assertEquals(Catalogue.STARTER, result("r", "ada").exercises().get(1).behavesLike());
    }

    @Test
    void a_result_can_be_read_back_as_it_was() throws Exception {
        grade(List.of(of("ada", LOCKED, "package tiny; class Counter {"), of("grace", Map.of())), "r", false);
        for (String learner : List.of("ada", "grace")) {
            String text = Files.readString(Results.in(reports.resolve("r")).file(learner));
            assertEquals(text, GradedJson.of(result("r", learner)));
        }
        assertNotEquals("", result("r", "ada").fingerprint());
    }

    @Test
    void only_one_at_a_time_writes_into_a_report() throws Exception {
        Results results = Results.in(reports.resolve("r"));
        try (AutoCloseable lock = results.lock().orElseThrow()) {
            assertTrue(results.lock().isEmpty());
        }
        results.lock().orElseThrow().close();
    }
}
