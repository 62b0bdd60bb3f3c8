package judge.learn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import judge.Footprint;
import judge.Tiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Save after save, mixed right, wrong, broken and hanging: each has its verdict, and nothing grows.
 *
 * <p>Here a few; as many as you like with {@code ./mvnw verify -pl judge -Dtest=WatchSoakTest -Dsoak=500}.
 */
class WatchSoakTest {
    private static final int SAVES = Integer.getInteger("soak", 24);

    /** A kind of answer, and how the line with its verdict goes on. */
    private record Kind(String source, String verdict) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(Tiny.COUNTER, "passed"),
            new Kind(Tiny.serving("return List.of();"), "not yet"),
            new Kind(Tiny.COUNTER.replace("served.add(order);", "served.add(order)"), "could not run"),
            new Kind(Tiny.serving("while (true) { }"), "not yet"),
            new Kind(Tiny.COUNTER, "passed"),
            new Kind(Tiny.serving("return orders.subList(0, 0);"), "not yet"),
            new Kind(Tiny.serving("synchronized (this) { wait(); } return null;"), "not yet"),
            new Kind(Tiny.serving("System.exit(1); return null;"), "could not run"));

    @TempDir
    private Path folder;

    @Test
    void each_save_has_its_verdict_and_nothing_grows() throws IOException, InterruptedException {
        new Tiny(folder);
        Path counter = folder.resolve("09-tiny/src/main/java/tiny/Counter.java");
        try (Watched watch = new Watched(folder, "Counter")) {
            watch.until("Waiting for a save");
            Footprint early = null;
            long longest = 0;
            for (int i = 0; i < SAVES; i++) {
                Kind kind = KINDS.get(i % KINDS.size());
                long begun = System.nanoTime();
                Files.writeString(counter, kind.source + "// save " + i + "\n");
                List<String> said = watch.until("Waiting for a save");
                longest = Math.max(longest, System.nanoTime() - begun);
                List<String> verdicts = said.stream().filter(line -> line.startsWith("09-tiny/Counter: ")).toList();
                assertTrue(verdicts.size() == 1 && verdicts.get(0).startsWith("09-tiny/Counter: " + kind.verdict),
                        "save " + i + ": " + said);
                if (i == KINDS.size()) {
                    early = Footprint.now();
                }
            }
            Footprint late = Footprint.now();
            System.out.printf("%d saves, the longest %d ms; early %s, late %s%n", SAVES, TimeUnit.NANOSECONDS.toMillis(longest), early, late);
            late.isNoMoreThan(early, 1);
        }
    }
}
