package judge.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import judge.Exercise;
import judge.Workspace;

/**
 * The other side of the comparison: {@code mvn -o -q test -pl LESSON -Dtest=EXERCISETest} in a copy of the workspace.
 *
 * @param place the copy
 * @param root the workspace
 */
record SlowRoad(Path place, Path root) {
    private static final int MAVEN_RUNS = Integer.getInteger("bench.maven", 1);
    private static final long MAVEN_BOUND_SECONDS = 300;

    /** Copies the workspace there. */
    static SlowRoad in(Path clone, Workspace workspace) throws IOException {
        copy(workspace.root(), clone);
        return new SlowRoad(clone, workspace.root());
    }

    /** The right answer to that exercise. */
    static Path answer(Exercise exercise) {
        return Path.of("../solutions/src/main", exercise.isClass() ? "java" : "resources", exercise.lesson().word(), exercise.file());
    }

    /** How long it took with the right answer in place, run by run, in milliseconds. */
    List<Long> times(Exercise exercise) throws IOException, InterruptedException {
        Path starter = place.resolve(root.relativize(exercise.starter()));
        byte[] before = Files.readAllBytes(starter);
        Files.copy(answer(exercise), starter, StandardCopyOption.REPLACE_EXISTING);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < MAVEN_RUNS; i++) {
            long begun = System.nanoTime();
            Process maven = new ProcessBuilder(place.resolve(File.separatorChar == '/' ? "mvnw" : "mvnw.cmd").toString(),
                    "-o", "-q", "test", "-pl", exercise.lesson().folder(), "-Dtest=" + exercise.name() + "Test")
                    .directory(place.toFile()).redirectErrorStream(true).redirectOutput(place.resolve("maven.log").toFile()).start();
            assertTrue(maven.waitFor(MAVEN_BOUND_SECONDS, TimeUnit.SECONDS), "Maven ends");
            assertEquals(0, maven.exitValue(), Files.readString(place.resolve("maven.log")));
            times.add(Numbers.millis(System.nanoTime() - begun));
        }
        Files.write(starter, before);
        return times;
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.endsWith(".git") || folder.equals(from.resolve("solutions").resolve("target"))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
