package judge.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import judge.Exercise;
import judge.Tiny;
import judge.grade.Graded;
import kit.report.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets the result of a starter, and who does not. */
class StartersTest {
    @TempDir
    private Path folder;
    private Exercise counter;
    private Starters starters;

    @BeforeEach
    void open() {
        counter = new Tiny(folder).counter();
        starters = new Starters(BatchTest.of("starters", Map.of("Counter", Tiny.COUNTER)).submission());
    }

    private Graded.OfExercise told(Outcome outcome) {
        Graded.OfExercise graded = new Graded.OfExercise(counter.path(), "Counter.java", outcome, List.of(), List.of(), "", 7);
        starters.tell(graded);
        return graded;
    }

    @Test
    void whoever_handed_it_in_byte_for_byte_has_its_result() throws InterruptedException {
        assertEquals(Optional.of(told(Outcome.NOT_YET)), starters.of(counter, Tiny.bytes(Tiny.COUNTER)));
    }

    @Test
    void a_byte_more_is_another_answer() throws InterruptedException {
        told(Outcome.NOT_YET);
        assertEquals(Optional.empty(), starters.of(counter, Tiny.bytes(Tiny.COUNTER + "\n")));
    }

    @Test
    void one_that_could_not_run_says_nothing_of_others() throws InterruptedException {
        told(Outcome.COULD_NOT_RUN);
        assertEquals(Optional.empty(), starters.of(counter, Tiny.bytes(Tiny.COUNTER)));
    }

    @Test
    void what_comes_of_it_is_waited_for() throws Exception {
        CompletableFuture<Optional<Graded.OfExercise>> heard = new CompletableFuture<>();
        Thread learner = new Thread(() -> {
            try {
                heard.complete(starters.of(counter, Tiny.bytes(Tiny.COUNTER)));
            } catch (InterruptedException e) {
                heard.completeExceptionally(e);
            }
        }, "learner");
        learner.start();
        Graded.OfExercise graded = told(Outcome.PASSED);
        assertEquals(Optional.of(graded), heard.get(60, TimeUnit.SECONDS));
    }

    @Test
    void when_they_could_not_be_judged_nobody_waits() throws InterruptedException {
        starters.end();
        assertTrue(starters.of(counter, Tiny.bytes(Tiny.COUNTER)).isEmpty());
    }
}
