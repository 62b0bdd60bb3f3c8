package judge.grade.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import judge.WholeFile;
import judge.grade.Graded;

/**
 * What is kept of a batch in its report's folder: {@code results/LEARNER.json} for each submission, and {@code batch.json}, which
 * says what the batch was; {@code starters.json} is the result of the starters.
 *
 * <p>A file is there whole or not at all. Only one command at a time may write into a folder.
 *
 * <p><b>Threads:</b> any, for different learners.
 */
public final class Results {
    private static final String ENDING = ".json";
    private static final String STARTERS = "starters.json";

    /**
     * What a batch was.
     *
     * @param shard which part of it was judged here, {@code 1/1} for the whole
     * @param learners everybody who handed something in, also those of other shards, in order
     * @param judge the fingerprint of what judged
     * @param made when
     * @param notes what is true of the whole batch
     */
    public record About(String title, String shard, List<String> learners, String judge, Instant made, List<String> notes) {
        public About {
            learners = List.copyOf(learners);
            notes = List.copyOf(notes);
        }
    }

    private final Path report;

    private Results(Path report) {
        this.report = report;
    }

    /** Those in that folder, which need not be there yet. */
    public static Results in(Path report) {
        return new Results(report);
    }

    private Path folder() {
        return report.resolve("results");
    }

    /** The file of that learner. */
    public Path file(String learner) {
        return folder().resolve(learner + ENDING);
    }

    /**
     * Keeps everybody else out until it is closed, or this process ends.
     *
     * @return empty when somebody else writes here
     */
    public Optional<AutoCloseable> lock() throws IOException {
        Files.createDirectories(folder());
        FileChannel channel = FileChannel.open(report.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException held) {
            // by this very process
        } catch (IOException e) {
            return Optional.of(channel); // some network file systems have no locks
        }
        channel.close();
        return Optional.empty();
    }

    void write(Graded graded) throws IOException {
        Files.createDirectories(folder());
        WholeFile.write(file(graded.learner()), GradedJson.bytes(graded));
    }

    /** The result of that learner; empty when there is none that can be read. */
    public Optional<Graded> of(String learner) throws IOException {
        return Kept.read(file(learner), Graded.class).filter(graded -> learner.equals(graded.learner()));
    }

    /** Those results of these learners that are there, in the same order. */
    public List<Graded> of(List<String> learners) throws IOException {
        List<Graded> all = new ArrayList<>();
        for (String learner : learners) {
            of(learner).ifPresent(all::add);
        }
        return all;
    }

    void writeStarters(Graded graded) throws IOException {
        Files.createDirectories(report);
        WholeFile.write(report.resolve(STARTERS), GradedJson.bytes(graded));
    }

    /** What comes of the workshop's starters as they are; empty when they were not judged here. */
    public Optional<Graded> starters() throws IOException {
        return Kept.read(report.resolve(STARTERS), Graded.class);
    }

    void write(About about) throws IOException {
        Files.createDirectories(report);
        WholeFile.write(report.resolve("batch.json"), GradedJson.bytes(about));
    }

    /** What the batch was; empty when nothing was judged here. */
    public Optional<About> about() throws IOException {
        return Kept.read(report.resolve("batch.json"), About.class);
    }
}
