package judge.grade.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import judge.Tiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clones tell when their last commit was made, and start nothing. */
class LastCommitTest {
    private static final Instant THEN = Instant.parse("2026-10-01T08:00:00Z");

    @TempDir
    private Path folder;
    private Desk desk;
    private Path clone;

    private boolean git(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", clone.toString(), "-c", "user.name=x", "-c",
                "user.email=x@example.org"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("GIT_COMMITTER_DATE", THEN.toString(), "GIT_AUTHOR_DATE", THEN.toString()));
        try {
            Process git = builder.start();
            return git.waitFor(30, TimeUnit.SECONDS) && git.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @BeforeEach
    void commit() throws Exception {
        desk = new Desk(folder);
        clone = desk.lay("ada/tiny/Tray.java", Tiny.TRAY).getParent().getParent();
        assumeTrue(git("init", "-q"), "there is a git");
        assertTrue(git("add", ".") && git("commit", "-q", "-m", "mine"));
    }

    @Test
    void a_clone_was_handed_in_with_its_last_commit() throws Exception {
        assertEquals(THEN, desk.only().handedIn());
    }

    @Test
    void a_clone_may_lie_in_the_learners_folder() throws Exception {
        Files.move(clone, desk.submissions().resolve("night"));
        Files.createDirectories(clone);
        Files.move(desk.submissions().resolve("night"), clone.resolve("night"));
        assertEquals(THEN, desk.only().handedIn());
    }

    @Test
    void packed_and_detached_it_is_the_same() throws Exception {
        assertTrue(git("gc", "-q") && git("pack-refs", "--all"));
        assertEquals(Optional.of(THEN), LastCommit.of(clone));
        assertTrue(git("checkout", "-q", "--detach"));
        assertEquals(Optional.of(THEN), LastCommit.of(clone));
    }

    @Test
    void nothing_in_the_clone_can_start_a_program() throws Exception {
        Path trap = folder.resolve("trapped");
        Path script = Files.writeString(folder.resolve("trap.sh"), "#!/bin/sh\ntouch '" + trap + "'\n");
        assumeTrue(script.toFile().setExecutable(true));
        for (String key : List.of("core.fsmonitor", "core.sshCommand", "core.pager", "gpg.program", "core.editor", "core.askPass",
                "core.alternateRefsCommand", "uploadpack.packObjectsHook", "diff.external")) {
            assertTrue(git("config", key, script.toString()));
        }
        assertTrue(git("config", "log.showSignature", "true"));
        Files.createDirectories(clone.resolve(".git/hooks"));
        for (String hook : List.of("post-checkout", "post-index-change", "reference-transaction", "pre-commit",
                "fsmonitor-watchman")) {
            Files.copy(script, clone.resolve(".git/hooks/" + hook), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        assertEquals(Optional.of(THEN), LastCommit.of(clone));
        assertTrue(Files.notExists(trap));
    }

    @Test
    void without_an_answer_the_files_tell() throws Exception {
        Files.writeString(clone.resolve(".git/HEAD"), "ref: refs/../../../secret\n");
        assertEquals(Optional.empty(), LastCommit.of(clone));
        Files.writeString(clone.resolve(".git/HEAD"), "0".repeat(40));
        assertEquals(Optional.empty(), LastCommit.of(clone));
        assertTrue(desk.only().handedIn().isAfter(THEN));
    }
}
