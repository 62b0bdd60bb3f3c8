package kit.explore;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicReference;
import kit.watch.Frames;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void a_thread_that_dies_is_heard_of_also_when_the_engine_is_installed() throws InterruptedException {
        Engine.explore(1, () -> { }, new Frames("Tray.java"));
        IllegalStateException failure = new IllegalStateException("burnt");
        AtomicReference<Throwable> heard = new AtomicReference<>();
        Thread cook = new Thread(() -> {
            throw failure;
        }, "cook-1");
        cook.setUncaughtExceptionHandler((thread, thrown) -> heard.set(thrown));
        cook.start();
        cook.join();
        assertSame(failure, heard.get());
    }
}
