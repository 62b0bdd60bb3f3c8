package judge.learn;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import judge.Exercise;
import judge.Verdict;
import judge.WholeFile;
import kit.report.Outcome;

/**
 * What came of each exercise, and how far its hints were read; kept in {@code .learn/progress.json}.
 *
 * <p>A verdict belongs to a file as it was, and to the checks as they were: when either has changed since, the exercise
 * counts as changed until it is judged again. The file is written anew after each verdict, whole or not at all; one that
 * cannot be read is put aside, and nothing is lost but the ticks.
 *
 * <p><b>Threads:</b> one at a time in a process. Other commands may write meanwhile, a hint in a second terminal for
 * instance: what they wrote is read again before anything is written, so that each changes its own exercise only.
 */
final class Progress {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final HexFormat HEX = HexFormat.of();

    enum State { NEW, CHANGED, NOT_YET, DONE }

    /**
     * What is known of one exercise.
     *
     * @param answer the digest of the file that was judged, and {@code checks} that of its checks
     * @param hints the rungs that were read, by TODO
     */
    record Entry(String answer, String checks, Outcome outcome, long passed, long total, Map<String, Integer> hints) {}

    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Entry> unwritten = new TreeMap<>();
    private boolean writable = true;

    private Progress(Path file) {
        this.file = file;
    }

    /** The progress of the learner whose workspace that is. */
    static Progress of(Path root) {
        Progress progress = new Progress(root.resolve(".learn").resolve("progress.json"));
        progress.read();
        return progress;
    }

    /** What the file holds by now, and what this process could not write to it. */
    private void read() {
        entries.clear();
        try {
            Map<String, Entry> kept = Files.exists(file)
                    ? JSON.readValue(file.toFile(), new TypeReference<Map<String, Entry>>() {})
                    : Map.of();
            entries.putAll(Objects.requireNonNullElse(kept, Map.of()));
        } catch (IOException unreadable) {
            try {
                Files.move(file, file.resolveSibling("progress-unreadable.json"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                // Then it stays, and the next verdict replaces it.
            }
        }
        entries.putAll(unwritten);
    }

    private void put(Exercise exercise, Entry entry) {
        entries.put(exercise.path(), entry);
        unwritten.put(exercise.path(), entry);
        write();
    }

    State state(Exercise exercise) {
        Entry entry = entries.get(exercise.path());
        if (entry == null || entry.outcome == null) {
            return State.NEW;
        }
        if (!digest(exercise.starter()).equals(entry.answer) || !digest(exercise.checkSource()).equals(entry.checks)) {
            return State.CHANGED;
        }
        return entry.outcome == Outcome.PASSED ? State.DONE : State.NOT_YET;
    }

    /** What is known of it, or null. */
    Entry entry(Exercise exercise) {
        return entries.get(exercise.path());
    }

    /** Whether it passed once, whatever its file holds by now. */
    boolean passedOnce(Exercise exercise) {
        Entry entry = entries.get(exercise.path());
        return entry != null && entry.outcome == Outcome.PASSED;
    }

    /** Keeps a verdict on the learner's own file, whose digest was taken before it was judged. */
    void keep(Verdict verdict, String answer) {
        Exercise exercise = verdict.exercise();
        read();
        long passed = verdict.results().stream().filter(result -> result.outcome() == Outcome.PASSED).count();
        put(exercise, new Entry(answer, digest(exercise.checkSource()), verdict.outcome(), passed,
                verdict.results().size(), hints(exercise)));
    }

    /** How many rungs of that TODO's hints were read. */
    int rungs(Exercise exercise, int todo) {
        return hints(exercise).getOrDefault(String.valueOf(todo), 0);
    }

    void keepRungs(Exercise exercise, int todo, int rungs) {
        read();
        Map<String, Integer> hints = new TreeMap<>(hints(exercise));
        hints.merge(String.valueOf(todo), rungs, Math::max);
        Entry old = entries.get(exercise.path());
        put(exercise, old == null
                ? new Entry("", "", null, 0, 0, hints)
                : new Entry(old.answer, old.checks, old.outcome, old.passed, old.total, hints));
    }

    private Map<String, Integer> hints(Exercise exercise) {
        Entry entry = entries.get(exercise.path());
        return entry == null || entry.hints == null ? Map.of() : entry.hints;
    }

    /** Whether the last write reached the disk. */
    boolean writable() {
        return writable;
    }

    private void write() {
        try {
            WholeFile.write(file, JSON.writeValueAsBytes(entries));
            unwritten.clear();
            writable = true;
        } catch (IOException e) {
            writable = false; // told once, by the screen
        }
    }

    /** A digest of what that file holds; "missing" when it cannot be read. */
    static String digest(Path file) {
        try {
            return digest(Files.readAllBytes(file));
        } catch (IOException e) {
            return "missing";
        }
    }

    /** A digest of that text in UTF-8. */
    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
