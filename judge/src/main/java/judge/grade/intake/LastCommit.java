package judge.grade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When the last commit of a clone was made. The times of the files in a clone only tell when it was cloned.
 *
 * <p>Git is asked from a repository of our own that borrows the clone's objects: so nothing that stands in the clone's
 * configuration can start a program, and no hook runs. Where the clone stands is read from its files as text. When
 * anything is not as it mostly is (no git here, a worktree, another format), there is no answer.
 */
final class LastCommit {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern COMMITTED = Pattern.compile("(?m)^committer .*> (\\d{1,12}) [+-]\\d{4}$");

    private LastCommit() {}

    /**
     * The committer's time in that folder, or in the folders in it when it is no clone itself; the newest of several. Empty
     * when that cannot be told. <b>Blocks:</b> ten seconds at most for each of a few clones.
     */
    static Optional<Instant> of(Path folder) throws InterruptedException {
        Optional<Instant> newest = ofClone(folder);
        if (newest.isEmpty()) {
            for (Path inner : folders(folder)) {
                Optional<Instant> one = ofClone(inner);
                newest = Stream.concat(newest.stream(), one.stream()).max(Comparator.naturalOrder());
            }
        }
        return newest;
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.limit(Bounds.MOST_ENTRIES).filter(one -> Files.isDirectory(one.resolve(".git"), LinkOption.NOFOLLOW_LINKS))
                    .filter(one -> Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)).sorted().limit(Bounds.MOST_CLONES).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static Optional<Instant> ofClone(Path clone) throws InterruptedException {
        Path git = clone.resolve(".git");
        if (!Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(git.resolve("objects"), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Optional<String> id = head(git);
            return id.isEmpty() ? Optional.empty() : committed(git, id.get());
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> head(Path git) throws IOException {
        String head = text(git.resolve("HEAD")).strip();
        if (ID.matcher(head).matches()) {
            return Optional.of(head);
        }
        String ref = head.replaceFirst("^ref: *", "");
        if (!ref.matches("refs/[\\w./-]+") || ref.contains("..")) {
            return Optional.empty();
        }
        String loose = text(git.resolve(ref)).strip();
        return (loose.isEmpty()
                ? text(git.resolve("packed-refs")).lines().filter(line -> line.endsWith(" " + ref))
                .map(line -> line.split(" ")[0])
                : Stream.of(loose)).filter(ID.asMatchPredicate()).findFirst();
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(Bounds.MOST_GIT_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static Optional<Instant> committed(Path git, String id) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory("git");
        try {
            Files.createDirectories(own.resolve("repository/refs"));
            Files.createDirectories(own.resolve("repository/objects"));
            Files.writeString(own.resolve("repository/HEAD"), "ref: refs/heads/none\n");
            ProcessBuilder builder = new ProcessBuilder(List.of("git", "cat-file", "commit", id));
            Map<String, String> environment = builder.environment();
            String path = environment.get("PATH");
            environment.clear();
            environment.putAll(Map.of("PATH", path == null ? "" : path, "LC_ALL", "C", "HOME", own.toString(),
                    "GIT_DIR", own.resolve("repository").toString(),
                    "GIT_OBJECT_DIRECTORY", git.resolve("objects").toAbsolutePath().toString(),
                    "GIT_CONFIG_NOSYSTEM", "1", "GIT_NO_REPLACE_OBJECTS", "1", "GIT_ALLOW_PROTOCOL", "none",
                    "GIT_ALLOC_LIMIT", "64m"));
            Path output = own.resolve("commit");
            Process process = builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            try {
                if (!process.waitFor(Bounds.MOST_GIT_TIME.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                    return Optional.empty();
                }
            } finally {
                process.destroyForcibly();
            }
            Matcher m = COMMITTED.matcher(text(output));
            return m.find() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(m.group(1)))) : Optional.empty();
        } finally {
            try (Stream<Path> all = Files.walk(own)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
