package judge.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import judge.grade.Graded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final List<String> LEARNERS = IntStream.range(0, 40).mapToObj(i -> "learner-" + i).sorted().toList();

    @TempDir
    private Path folder;

    private static Graded graded(String learner, String note) {
        return new Graded(learner, Instant.EPOCH, "f00", List.of(), List.of(), List.of(), List.of(note));
    }

    /** A report as a run leaves it, of the learners of that shard. */
    private Path report(String name, Shard shard, Instant made, String note) throws IOException {
        Results results = Results.in(folder.resolve(name));
        for (String learner : LEARNERS) {
            if (shard.has(learner)) {
                results.write(graded(learner, note));
            }
        }
        results.write(new Results.About("week 9", shard.toString(), LEARNERS, "j", made, List.of("No sandbox.")));
        return folder.resolve(name);
    }

    private static SortedMap<String, String> files(Path report) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(report)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(report.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    @Test
    void shards_in_any_order_make_the_report_of_one_run_byte_for_byte() throws IOException {
        Path whole = report("whole", Shard.WHOLE, NOON, "judged");
        List<Path> shards = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            shards.add(report("shard-" + i, new Shard(i, 4), NOON.minusSeconds(4 - i), "judged"));
        }
        Merge.Merged merged = Merge.of(shards, folder.resolve("merged"));
        assertFalse(merged.missing());
        assertEquals(files(whole), files(folder.resolve("merged")));
        Collections.reverse(shards);
        Merge.of(shards, folder.resolve("again"));
        assertEquals(files(whole), files(folder.resolve("again")));
        shards.add(shards.get(0));
        Merge.of(shards, folder.resolve("again"));
        assertEquals(files(whole), files(folder.resolve("again")), "twice the same shard, into a report that is there");
        Merge.of(List.of(folder.resolve("again")), folder.resolve("again"));
        assertEquals(files(whole), files(folder.resolve("again")), "a report into itself");
    }

    @Test
    void of_two_results_the_one_of_the_later_report_counts_in_any_order() throws IOException {
        Path early = report("early", Shard.WHOLE, NOON, "early");
        Path late = report("late", Shard.WHOLE, NOON.plusSeconds(60), "late");
        for (List<Path> order : List.of(List.of(early, late), List.of(late, early))) {
            Merge.Merged merged = Merge.of(order, folder.resolve("merged"));
            assertTrue(merged.graded().stream().allMatch(graded -> graded.notes().equals(List.of("late"))));
            assertEquals(NOON.plusSeconds(60), merged.about().made());
        }
    }

    @Test
    void one_that_could_not_be_judged_counts_only_for_want_of_another() throws IOException {
        Path early = report("early", Shard.WHOLE, NOON, "early");
        Path late = report("late", Shard.WHOLE, NOON.plusSeconds(60), "late");
        Results.in(late).write(new Graded(LEARNERS.get(0), Instant.EPOCH, "", List.of(), List.of(), List.of(), List.of("not judged")));
        assertEquals(List.of("early"), Merge.of(List.of(early, late), folder.resolve("merged")).graded().get(0).notes());
    }

    @Test
    void what_is_missing_is_told() throws IOException {
        Merge.Merged merged = Merge.of(List.of(report("a", new Shard(1, 4), NOON, "x"), report("b", new Shard(3, 4), NOON, "x")),
                folder.resolve("merged"));
        assertTrue(merged.missing());
        String notes = String.join("\n", merged.about().notes());
        assertTrue(notes.contains("Shard 2/4 is missing."), notes);
        assertTrue(notes.contains("Shard 4/4 is missing."), notes);
        assertTrue(notes.contains("There is no result of learner-"), notes);
        Path killed = report("c", Shard.WHOLE, NOON, "x");
        Files.delete(Results.in(killed).file("learner-7"));
        assertTrue(String.join("\n", Merge.of(List.of(killed), folder.resolve("other")).about().notes())
                .contains("There is no result of learner-7."));
    }

    @Test
    void what_is_no_report_is_told() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Merge.of(List.of(folder.resolve("nothing")), folder.resolve("merged"))).getMessage();
        assertTrue(message.contains("nothing is no report of ./grade"), message);
    }
}
