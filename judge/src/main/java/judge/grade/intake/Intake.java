package judge.grade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import judge.Exercise;
import judge.Workspace;
import judge.grade.Submission;
import judge.grade.Submission.Ignored;

/**
 * A folder with the submissions of many: a folder, a zip, a tar (plain, gz or bz2) or a git clone for each learner, or what
 * Canvas and Moodle give to download.
 *
 * <pre>{@code
 * Intake intake = new Intake(workspace, Path.of("submissions"));
 * for (Intake.Entry entry : intake.entries()) {
 *     Submission submission = intake.read(entry);
 * }
 * }</pre>
 *
 * <p>Of a submission only exercise files are taken, wherever they were nested; checks, build files and given types are ours.
 * Nothing is unpacked to disk, no link is followed, no pipe or device is opened, and everything is bounded.
 *
 * <p><b>When it was handed in</b> is the newest time among the files that were taken, as the folder or archive tells; a clone's
 * files only tell when it was cloned, so there the time of its last commit counts, where git can be asked. All these can be
 * set by the learner: a deadline that matters needs a column in the roster. The times in a zip that was made without their
 * zone are read in the zone of this machine.
 *
 * <p><b>Threads:</b> any; several may read at once. <b>Blocks:</b> a minute at most for each submission, if the disk does not
 * block.
 */
public final class Intake {
    private static final Set<String> NOT_LEARNERS = Set.of("__MACOSX", ".git", ".svn", ".idea", ".vscode");

    private final Workspace workspace;
    private final List<Entry> entries;
    private final List<Ignored> ignored;

    /**
     * One learner's submission, not yet read.
     *
     * @param learner whose it is: unique, also where upper and lower case are the same, and safe as a file name
     * @param where where it lies; the first of the files, where a platform gave several
     */
    public record Entry(String learner, Path where, List<Part> parts, List<String> remarks) {
        public Entry {
            parts = List.copyOf(parts);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A folder, an archive or a file of one learner.
     *
     * @param name how the learner called it
     */
    public record Part(Path where, String name) {}

    /**
     * Lists what is in that folder; reads none of it.
     *
     * @throws IOException when it cannot be listed
     * @throws IllegalArgumentException when it is no folder; the message says what to do
     */
    public Intake(Workspace workspace, Path submissions) throws IOException {
        this.workspace = workspace;
        List<Entry> found = new ArrayList<>();
        List<Ignored> others = new ArrayList<>();
        list(submissions, found, others);
        this.entries = List.copyOf(found);
        this.ignored = List.copyOf(others);
    }

    private static void list(Path submissions, List<Entry> found, List<Ignored> others) throws IOException {
        if (!Files.isDirectory(submissions)) {
            throw new IllegalArgumentException(Files.exists(submissions)
                    ? submissions + " is a file: name a folder with a folder or an archive for each learner."
                    : submissions + " is not there: name the folder with the submissions.");
        }
        List<Path> content;
        try (Stream<Path> all = Files.list(submissions)) {
            content = all.sorted(Comparator.comparing((Path one) -> one.getFileName().toString())).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Map<String, List<Part>> byLearner = new TreeMap<>();
        for (Path one : content) {
            String name = one.getFileName().toString();
            Optional<HandedIn> handedIn = handedIn(one, name, others);
            // What no platform named stands for itself; its key cannot be that of a learner on a platform.
            handedIn.ifPresent(who -> byLearner
                    .computeIfAbsent(who.fromPlatform() ? who.learner() : who.learner() + "/" + name, key -> new ArrayList<>())
                    .add(new Part(one, who.name())));
        }
        SafeName safe = new SafeName();
        byLearner.forEach((key, parts) -> {
            String told = key.replaceFirst("/.*", "");
            String learner = safe.of(told);
            List<String> remarks = learner.equals(told) ? List.of()
                    : List.of("It was handed in as " + Shown.of(parts.get(0).where.getFileName().toString()) + ", and is kept as "
                            + learner + ".");
            found.add(new Entry(learner, parts.get(0).where, parts, remarks));
        });
    }

    private static Optional<HandedIn> handedIn(Path one, String name, List<Ignored> others) {
        String why;
        try {
            BasicFileAttributes is = Files.readAttributes(one, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isSymbolicLink()) {
                why = "a link: links are never followed; put the folder itself here";
            } else if (NOT_LEARNERS.contains(name)) {
                why = "nobody's submission";
            } else if (is.isDirectory()) {
                return Optional.of(HandedIn.folder(name));
            } else if (!is.isRegularFile()) {
                why = "neither a file nor a folder: never opened";
            } else {
                HandedIn file = HandedIn.file(name);
                if (file.fromPlatform() || Kind.ending(name).isPresent() || Kind.of(head(one)).isPresent()) {
                    return Optional.of(file);
                }
                why = "a single file: a submission is a folder or an archive";
            }
        } catch (IOException e) {
            why = "could not be read: " + Reading.said(e);
        }
        others.add(new Ignored(Shown.of(name), why));
        return Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Kind.HEAD_BYTES);
        }
    }

    /** The learners in the order of their names, the same each time. */
    public List<Entry> entries() {
        return entries;
    }

    /** What else lies beside them, and why it is nobody's submission. */
    public List<Ignored> ignored() {
        return ignored;
    }

    /**
     * Reads a submission. Whatever is wrong with it is told in {@link Submission#ignored()} and {@link
     * Submission#troubles()}.
     *
     * @throws InterruptedException when interrupted while git was asked
     */
    public Submission read(Entry entry) throws InterruptedException {
        return read(workspace, entry);
    }

    /** Reads the submission of one learner that stands alone: a folder or an archive. */
    public static Submission readOne(Workspace workspace, Path where) throws InterruptedException {
        String name = where.toAbsolutePath().normalize().getFileName() == null ? ""
                : where.toAbsolutePath().normalize().getFileName().toString();
        HandedIn who = Files.isDirectory(where) ? HandedIn.folder(name) : HandedIn.file(name);
        List<Part> parts = List.of(new Part(where, who.name()));
        return read(workspace, new Entry(new SafeName().of(who.learner()), where, parts, List.of()));
    }

    /**
     * The workshop's starters, as if somebody had handed them in as they are: what comes of them is what nobody need have
     * worked for.
     *
     * @throws IOException when one cannot be read
     */
    public static Submission starters(Workspace workspace) throws IOException {
        SortedMap<String, Submission.Found> found = new TreeMap<>();
        for (Exercise exercise : workspace.declared()) {
            if (Files.isRegularFile(exercise.starter())) {
                String path = workspace.root().relativize(exercise.starter()).toString().replace('\\', '/');
                found.put(exercise.path(), new Submission.Found(path, Files.readAllBytes(exercise.starter())));
            }
        }
        return new Submission("starters", Instant.EPOCH, found, List.of(), List.of());
    }

    private static Submission read(Workspace workspace, Entry entry) throws InterruptedException {
        Sieve sieve = new Sieve(workspace);
        Archives archives = new Archives(sieve, new Budget());
        entry.remarks.forEach(sieve::trouble);
        Optional<Instant> committed = Optional.empty();
        for (Part part : entry.parts) {
            try {
                if (read(part, entry.parts.size() == 1 ? "" : part.name + "/", archives, sieve)) {
                    committed = LastCommit.of(part.where);
                }
            } catch (TooMuch e) {
                sieve.trouble(e.getMessage());
                break;
            } catch (IOException | RuntimeException e) {
                sieve.trouble(Shown.of(part.name) + " could not be read"
                        + (e instanceof NoSuchFileException ? "" : " to its end") + ": "
                        + Reading.said(e) + ".");
            }
        }
        return sieve.submission(entry.learner, committed);
    }

    /** Reads it, and says whether it was a folder. */
    private static boolean read(Part part, String prefix, Archives archives, Sieve sieve) throws IOException {
        BasicFileAttributes is = Files.readAttributes(part.where, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (is.isDirectory()) {
            archives.folder(part.where, prefix);
            return true;
        }
        if (!is.isRegularFile()) {
            throw new IOException("it is neither a file nor a folder");
        }
        try (SeekableByteChannel channel = Files.newByteChannel(part.where,
                Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            byte[] head = head(part.where);
            if (Kind.ending(part.name).isPresent() || Kind.of(head).isPresent()) {
                archives.open(prefix, 1, part.name, channel);
            } else {
                archives.file(new Item(part.name, 0, Archives.time(is.lastModifiedTime()),
                        most -> FolderReader.open(part.where, most)));
            }
        }
        return false;
    }
}
