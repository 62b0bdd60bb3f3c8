package judge.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import judge.Exercise;
import judge.HandedOut;

/**
 * Brings starters back: those that were handed out, where the workspace came as a handout, and otherwise as git knows them: from
 * the branch that this one was cloned from, or else from the commit that brought the file.
 *
 * @param root the workspace's folder
 */
record Starters(Path root) {
    private static final long GIT_SECONDS = 20;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** The starter's text, or empty when nobody knows it. */
    Optional<String> of(Exercise exercise) throws IOException, InterruptedException {
        String path = root.relativize(exercise.starter()).toString().replace('\\', '/');
        Optional<String> handedOut = HandedOut.starter(path);
        return handedOut.isPresent() ? handedOut : ofGit(path);
    }

    private Optional<String> ofGit(String path) throws InterruptedException {
        return git("show", "@{upstream}:./" + path)
                .or(() -> firstCommit(path).flatMap(commit -> gitUnchecked("show", commit + ":./" + path)));
    }

    private Optional<String> firstCommit(String path) {
        return gitUnchecked("log", "--diff-filter=A", "--format=%H", "--", path)
                .flatMap(commits -> commits.lines().reduce((first, second) -> second));
    }

    /** Copies the learner's file aside, and says where. */
    Path backUp(Exercise exercise) throws IOException {
        Path folder = root.resolve(".learn").resolve("backups");
        Files.createDirectories(folder);
        String stamp = LocalDateTime.now().format(STAMP);
        for (int number = 0; ; number++) {
            Path backup = folder.resolve(stamp + (number == 0 ? "-" : "-" + number + "-") + exercise.file());
            if (!Files.exists(backup)) {
                return Files.copy(exercise.starter(), backup);
            }
        }
    }

    private Optional<String> gitUnchecked(String... arguments) {
        try {
            return git(arguments);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What git has to say against this folder, in a line; empty when it has nothing. */
    Optional<String> refusal() throws InterruptedException {
        return git(true, "rev-parse", "HEAD").flatMap(said -> said.lines().findFirst());
    }

    private Optional<String> git(String... arguments) throws InterruptedException {
        return git(false, arguments);
    }

    /** What git prints when it succeeds, or when it refuses; empty otherwise, and when it is not there or takes too long. */
    private Optional<String> git(boolean refuses, String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("git", ".txt");
            try {
                ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile());
                Process git = (refuses ? builder.redirectErrorStream(true)
                        : builder.redirectError(ProcessBuilder.Redirect.DISCARD)).start();
                if (!git.waitFor(GIT_SECONDS, TimeUnit.SECONDS)) {
                    git.destroyForcibly();
                    return Optional.empty();
                }
                return (git.exitValue() != 0) == refuses ? Optional.of(Files.readString(output, StandardCharsets.UTF_8)) : Optional.empty();
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
