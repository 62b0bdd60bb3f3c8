package judge.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import judge.Tiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch that runs while files are saved in all the ways that editors have. */
class WatchCommandTest {
    private static final long BOUND_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final String WRONG = Tiny.serving("return List.of();");
    private static final String BROKEN = Tiny.COUNTER.replace("served.add(order);", "served.add(order)");
    private static final String ENDLESS = Tiny.serving("while (true) { places(); } } private int places() { return places;");

    @TempDir
    private Path folder;
    private Path counter;
    private final StringWriter said = new StringWriter(); // its buffer is its lock
    private Thread watch;

    @BeforeEach
    void begin() throws IOException {
        new Tiny(folder);
        counter = folder.resolve("09-tiny/src/main/java/tiny/Counter.java");
        Files.writeString(counter, WRONG);
        watch = new Thread(() -> Learn.command().setOut(new PrintWriter(said)).setErr(new PrintWriter(said))
                .execute("watch", "Counter", "--workspace", folder.toString()), "watch");
        watch.setDaemon(true);
        watch.start();
        untilSaid("Counter: not yet", 1);
    }

    @AfterEach
    void end() throws InterruptedException {
        watch.interrupt();
        watch.join(TimeUnit.SECONDS.toMillis(30));
        assertTrue(!watch.isAlive(), "the watch ends when it is interrupted");
    }

    private long times(String text) {
        String all = said.toString();
        return (all.length() - all.replace(text, "").length()) / text.length();
    }

    private void untilSaid(String text, int times) {
        until(() -> times(text) >= times, text);
    }

    private void until(BooleanSupplier holds, String what) {
        long begun = System.nanoTime();
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() - begun < BOUND_NANOS, () -> "not said: " + what + "\n" + said);
            Thread.onSpinWait();
        }
    }

    @Test
    void saves_of_every_kind_are_judged_and_none_is_lost() throws IOException {
        Files.writeString(counter, Tiny.COUNTER);
        untilSaid("Counter: passed", 1);

        saveByRenaming(BROKEN);
        untilSaid("';' expected", 1);

        long before = times("Judging");
        saveByRenaming(ENDLESS);
        until(() -> times("Judging") > before, "Judging");
        saveByRenaming(Tiny.COUNTER); // while the check runs
        untilSaid("Saved again meanwhile", 1); // the run that lasts is given up for the newer save
        untilSaid("Counter: passed", 2);

        Files.delete(counter);
        untilSaid("Counter.java is not there", 1);
        Files.write(counter, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        untilSaid("is written in UTF-16", 1);
        Files.writeString(counter, "");
        untilSaid("Counter.java is empty", 1);
        Files.writeString(counter, Tiny.COUNTER);
        untilSaid("Counter: passed", 3);
    }

    /** As many editors save. */
    private void saveByRenaming(String source) throws IOException {
        Path beside = folder.resolve("Counter.java.new");
        Files.writeString(beside, source);
        Files.move(beside, counter, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void a_burst_of_saves_ends_with_the_verdict_on_the_last() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.writeString(counter, i % 2 == 0 ? BROKEN : WRONG + "// " + i + "\n");
        }
        Files.writeString(counter, Tiny.COUNTER);
        untilSaid("Counter: passed", 1);
        assertTrue(times("Judging") < 50, "bursts are few runs");
        assertEquals(said.toString().lastIndexOf("Counter: "), said.toString().lastIndexOf("Counter: passed"));
    }
}
