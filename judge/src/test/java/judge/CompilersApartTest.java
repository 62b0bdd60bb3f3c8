package judge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own compiles as this one does, and can be ended. */
class CompilersApartTest {
    @TempDir
    private static Path folder;
    private static Tiny tiny;
    private static Compiler here;
    private static CompilersApart apart;

    @BeforeAll
    static void open() {
        tiny = new Tiny(folder);
        here = new Compiler(ClassPath.without(List.of()));
        apart = new CompilersApart(tiny.open(), 1, ClassPath.without(List.of()), Duration.ofSeconds(8));
    }

    @AfterAll
    static void close() {
        apart.close();
    }

    private static void same(Map<String, byte[]> expected, Map<String, byte[]> found) {
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(found.keySet()));
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
    }

    @Test
    void it_makes_the_same_classes() throws Exception {
        byte[] source = Tiny.bytes(Tiny.COUNTER);
        Compiler.Compiled one = here.answer(tiny.counter(), source);
        Compiler.Compiled other = apart.answer(tiny.counter(), source);
        same(one.own(), other.own());
        same(one.given(), other.given());
        assertEquals(one.shape(), other.shape());
        same(here.checks(tiny.counter(), one, source), apart.checks(tiny.counter(), other, source));
    }

    @Test
    void it_tells_the_same_problems() {
        for (String source : List.of("", Tiny.COUNTER.replace("served.add", "servd.add"),
                Tiny.COUNTER.replace("serve(", "server("))) {
            assertEquals(problems(here, source), problems(apart, source));
        }
    }

    private static List<Problem> problems(Compilers compilers, String source) {
        return assertThrows(Refused.class, () -> {
            byte[] bytes = Tiny.bytes(source);
            compilers.checks(tiny.counter(), compilers.answer(tiny.counter(), bytes), bytes);
        }).problems();
    }

    @Test
    void a_process_that_is_gone_is_no_answers_fault() throws Exception {
        ProcessHandle.current().children()
                .filter(child -> child.info().commandLine().orElse("").contains(CompilerProcess.class.getName()))
                .forEach(child -> {
                    child.destroyForcibly();
                    child.onExit().join();
                });
        assertTrue(apart.answer(tiny.counter(), Tiny.bytes(Tiny.COUNTER)).own().containsKey("tiny.Counter"));
    }

    @Test
    void too_many_classes_are_refused_everywhere() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            many.append("class C").append(i).append(" {}\n");
        }
        for (Compilers compilers : List.of(here, apart)) {
            String message = problems(compilers, Tiny.COUNTER + many).get(0).message();
            assertTrue(message.startsWith("Counter.java compiles to 1001 classes"), message);
        }
    }
}
