package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import judge.worker.Pace;
import judge.worker.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose answers share a process. No gate stands in the way here, so that answers can tell which process they are in. */
class SessionTest {
    private static final String TELLS = Tiny.serving("return List.of(\"process \" + ProcessHandle.current().pid());");
    private static final String HOLDS = Tiny.serving("""
            Thread holder = new Thread(() -> {
                        synchronized (List.class) {
                            new java.util.concurrent.Semaphore(0).acquireUninterruptibly();
                        }
                    }, "holder-1");
                    holder.start();
                    while (!Thread.holdsLock(this) && holder.getState() != Thread.State.WAITING) { }
                    return List.of();""");

    @TempDir
    private Path folder;
    private Tiny tiny;
    private Workers workers;
    private Judge strangers;

    @BeforeEach
    void open() {
        tiny = new Tiny(folder);
        List<Path> classPath = ClassPath.without(tiny.open().lessons());
        workers = new Workers(1, Pace.ALL, classPath);
        strangers = new Judge(new Compiler(classPath), workers, false);
    }

    @AfterEach
    void close() {
        workers.close();
    }

    private String told(Judge judge, String source) throws InterruptedException {
        Verdict verdict = judge.judge(new Answer(tiny.counter(), "an answer", Tiny.bytes(source)));
        return verdict.firstNotYet().orElseThrow(() -> new AssertionError(verdict)).story().oneLine();
    }

    @Test
    void the_answers_of_one_person_share_a_process_that_nobody_else_is_in() throws InterruptedException {
        String before = told(strangers, TELLS);
        String first;
        try (Judge ada = strangers.forOne()) {
            first = told(ada, TELLS);
            assertEquals(first, told(ada, TELLS));
        }
        try (Judge grace = strangers.forOne()) {
            assertNotEquals(first, told(grace, TELLS));
        }
        assertNotEquals(before, first);
    }

    @Test
    void a_process_in_which_something_is_left_is_replaced() throws InterruptedException {
        try (Judge ada = strangers.forOne()) {
            String first = told(ada, TELLS);
            told(ada, HOLDS);
            assertNotEquals(first, told(ada, TELLS));
        }
    }
}
