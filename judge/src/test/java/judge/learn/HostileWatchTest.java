package judge.learn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import judge.Tiny;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that do their worst, saved one after another under one watch: each gets a verdict with a line, and it goes on. */
class HostileWatchTest {
    /** An answer, and what must be said of it. */
    private record Hostile(String source, String told) {
        static Hostile serving(String body, String told) {
            return new Hostile(Tiny.serving(body), told);
        }
    }

    private static final List<Hostile> HOSTILE = List.of(
            Hostile.serving("while (true) { }", "Counter.java:16"),
            Hostile.serving("synchronized (this) { wait(); } return null;", "Counter.java:16"),
            Hostile.serving("System.exit(7); return null;", "Counter.java:16"),
            Hostile.serving("String much = \"x\".repeat(1 << 20); while (true) { System.out.println(much); }", "Counter.java:16"),
            Hostile.serving("return serve(orders, cooks, bell);", "Counter.java:16"),
            Hostile.serving("""
                    for (int i = 0; i < 10_000; i++) {
                        new Thread(() -> java.util.concurrent.locks.LockSupport.park()).start();
                    }
                    return orders;
                    """, "Counter.java:17"),
            Hostile.serving("""
                    while (true) {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException e) {
                            System.out.println("not me");
                        }
                    }
                    """, "Counter.java:18"));

    @TempDir
    private Path folder;

    @Test
    void each_gets_a_verdict_with_a_line_and_the_watch_goes_on() throws IOException, InterruptedException {
        new Tiny(folder);
        Path counter = folder.resolve("09-tiny/src/main/java/tiny/Counter.java");
        try (Watched watch = new Watched(folder, "Counter")) {
            watch.until("Waiting for a save");
            for (Hostile hostile : HOSTILE) {
                Files.writeString(counter, hostile.source);
                List<String> said = watch.untilVerdict("Counter");
                said.addAll(watch.until("Waiting for a save")); // problems are told below the verdict
                assertTrue(String.join("\n", said).contains(hostile.told), hostile.source + "\n" + String.join("\n", said));
            }
            Files.writeString(counter, Tiny.COUNTER);
            assertTrue(watch.untilVerdict("Counter").toString().contains("Counter: passed"));
        }
    }
}
