package judge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer that cannot be run is told so in words, with a file, a line where there is one, and what to do. */
class BadInputTest {
    private static final Compiler COMPILER = new Compiler(ClassPath.without(List.of()));

    @TempDir
    private Path folder;
    private Tiny tiny;

    @BeforeEach
    void write() {
        tiny = new Tiny(folder);
    }

    private List<Problem> problems(byte[] source) {
        Refused refused = assertThrows(Refused.class, () -> compile(source));
        assertFalse(refused.problems().get(0).repair().isEmpty());
        return refused.problems();
    }

    private void compile(byte[] source) throws Refused, InterruptedException {
        Compiler.Compiled compiled = COMPILER.answer(tiny.counter(), source);
        COMPILER.checks(tiny.counter(), compiled, source);
    }

    private Problem problem(String source) {
        return problems(Tiny.bytes(source)).get(0);
    }

    // ---- the file

    @Test
    void a_file_that_is_not_there() {
        Refused refused = assertThrows(Refused.class,
                () -> AnswerFile.read(tiny.counter(), "x", folder.resolve("Counter.java")));
        assertEquals("Counter.java is not there.", refused.problems().get(0).message());
        assertTrue(refused.problems().get(0).repair()
                .contains("git checkout -- 09-tiny/src/main/java/tiny/Counter.java"));
    }

    @Test
    void a_file_of_another_name() {
        tiny.write("handed-in/Conter.java", Tiny.COUNTER);
        Refused refused = assertThrows(Refused.class,
                () -> AnswerFile.read(tiny.counter(), "x", folder.resolve("handed-in/Counter.java")));
        assertEquals("There is Conter.java: call it Counter.java.", refused.problems().get(0).repair());
    }

    @Test
    void an_empty_file() {
        assertEquals("Counter.java is empty.", problem("").message());
        assertEquals("Counter.java is empty.", problem("// nothing yet\n").message());
    }

    @Test
    void a_file_that_is_too_large() {
        assertEquals("Counter.java is larger than 256 KiB.", problem(Tiny.COUNTER + " ".repeat(256 << 10)).message());
    }

    @Test
    void a_file_that_is_not_utf8() {
        Problem problem = problems(Tiny.COUNTER.replace("round", "für").getBytes(ISO_8859_1)).get(0);
        int offset = Tiny.COUNTER.indexOf("round") + 1;
        assertEquals("Counter.java is not UTF-8: byte " + offset + " of the file belongs to no character.", problem.message());
        assertEquals(25, problem.line());
        assertEquals("Save it as UTF-8.", problem.repair());
    }

    @Test
    void a_file_that_ends_within_a_character() {
        byte[] source = Tiny.bytes(Tiny.COUNTER + "// ä");
        Problem problem = problems(java.util.Arrays.copyOf(source, source.length - 1)).get(0);
        assertTrue(problem.message().startsWith("Counter.java is not UTF-8"), problem.message());
    }

    @Test
    void a_file_in_utf16() {
        assertEquals("Counter.java is written in UTF-16.", problems(Tiny.COUNTER.getBytes(UTF_16)).get(0).message());
    }

    @Test
    void a_byte_order_mark_of_utf8_is_no_problem() throws Exception {
        compile(Tiny.bytes("\uFEFF" + Tiny.COUNTER));
    }

    // ---- what is in it

    @Test
    void another_package() {
        Problem problem = problem("// mine\n" + Tiny.COUNTER.replace("package tiny;", "package kitchen;"));
        assertEquals("Counter.java:2", problem.place());
        assertEquals("Counter.java must begin with package tiny; and not with package kitchen;", problem.message());
    }

    @Test
    void no_package() {
        assertEquals("Counter.java must begin with package tiny; and names no package.",
                problem(Tiny.COUNTER.replace("package tiny;", "")).message());
    }

    @Test
    void a_class_of_another_name() {
        Problem problem = problem(Tiny.COUNTER.replace("Counter", "Conter"));
        assertEquals("Counter.java has no class Counter; it has Conter.", problem.message());
        assertEquals("Call the class Counter, as the file.", problem.repair());
        assertEquals(7, problem.line());
    }

    @Test
    void an_answer_that_does_not_compile() {
        Problem problem = problem(Tiny.COUNTER.replace("served.add(order);", "servd.add(order);"));
        assertEquals("Counter.java:19", problem.place());
        assertEquals(13, problem.column());
        assertEquals("cannot find symbol: variable servd", problem.message());
    }

    @Test
    void at_most_three_of_the_compilers_messages_in_the_order_of_their_lines() {
        String wrong = IntStream.range(0, 9).mapToObj(i -> "int x" + i + " = y" + i + ";").reduce("", (a, b) -> a + "\n" + b);
        List<Problem> problems = problems(Tiny.bytes(Tiny.serving(wrong + " return null;")));
        assertEquals(List.of("cannot find symbol: variable y0", "cannot find symbol: variable y1", "cannot find symbol: variable y2"),
                problems.stream().map(Problem::message).toList());
    }

    @Test
    void a_source_that_breaks_the_compiler() {
        String deep = "(".repeat(60_000) + "1" + ")".repeat(60_000);
        assertEquals("The Java compiler broke off: StackOverflowError.",
                problem(Tiny.serving("int x = " + deep + "; return null;")).message());
    }

    @Test
    void a_source_that_fills_the_memory_of_the_compiler() {
        StringBuilder bomb = new StringBuilder("static final String A0 = \"" + "x".repeat(60_000) + "\";\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("static final String A%d = A%d + A%d;\n".formatted(i, i - 1, i - 1));
        }
        String message = problem(Tiny.COUNTER.replace("private final int places;", "private final int places;\n" + bomb)).message();
        assertTrue(message.startsWith("The Java compiler broke off") || message.contains("constant string too long"), message);
    }

    // ---- a changed signature

    static Stream<Arguments> changes() {
        return Stream.of(
                change("List<String> orders, int cooks, Consumer<String> bell", "List<String> orders, int cooks",
                        "bell.accept(order);", "",
                        "Counter.serve must still take (List<String>, int, Consumer<String>); here it takes (List<String>, int).",
                        "Counter.serve takes (List<String>, int), and the checks call it with"
                                + " (List<String>, int, a method reference)."),
                change("serve(", "server(",
                        "Counter must still have serve(List<String>, int, Consumer<String>); here it is called server.",
                        "Counter must still have a method serve(List<String>, int, a method reference): the checks use it."),
                change("public List<String> serve", "private List<String> serve",
                        "Counter.serve must not be private.", "Counter.serve must not be private."),
                change("public List<String> serve", "public Object serve",
                        "Counter.serve must still return List<String>; here it is Object.",
                        "Counter.serve returns Object, and the checks need another type (Object cannot be converted to List<String>)."),
                change("throws InterruptedException", "throws Exception",
                        "Counter.serve must still declare throws InterruptedException; here it declares throws Exception.",
                        "Counter.serve must not declare throws Exception."),
                change("public Counter(int places) {", "public Counter(String places) {",
                        "this.places = places;", "this.places = 1;",
                        "The constructor of Counter must still take (int); here it takes (String).",
                        "The constructor of Counter takes (String), and the checks call it with (int)."),
                change("public class", "public abstract class",
                        "Counter must not be abstract: the checks make one with new.",
                        "Counter must not be abstract or an interface: the checks make one with new."),
                change("public static final int PLACES", "static final String PLACES", "PLACES = 3", "PLACES = \"3\"",
                        "Counter.PLACES must still be int = 3; here it is String = 3.",
                        "The constructor of Counter takes (int), and the checks call it with (String)."),
                Arguments.of("package tiny;\n\npublic interface Counter {}\n",
                        "Counter must still be a class, not an interface.",
                        "Counter must not be abstract or an interface: the checks make one with new."));
    }

    private static Arguments change(String from, String to, String told, String toldWithoutStarter) {
        return Arguments.of(Tiny.COUNTER.replace(from, to), told, toldWithoutStarter);
    }

    private static Arguments change(String from, String to, String from2, String to2, String told, String toldWithoutStarter) {
        return Arguments.of(Tiny.COUNTER.replace(from, to).replace(from2, to2), told, toldWithoutStarter);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_changed_signature_is_told_by_the_starters(String source, String told, String toldWithoutStarter) {
        assertEquals(told, problem(source).message());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_changed_signature_is_told_by_what_the_checks_need_when_the_starter_is_gone(
            String source, String told, String toldWithoutStarter) {
        tiny.write("09-tiny/src/main/java/tiny/Counter.java", source);
        List<Problem> problems = problems(Tiny.bytes(source));
        assertTrue(problems.stream().anyMatch(problem -> problem.message().equals(toldWithoutStarter)), problems.toString());
        assertTrue(problems.stream().allMatch(problem -> problem.file().equals("Counter.java")), problems.toString());
    }

    @Test
    void what_the_checks_can_still_use_is_no_problem() throws Exception {
        compile(Tiny.bytes(Tiny.COUNTER.replace("public class", "class").replace("public Plate", "static Plate")));
    }

    @Test
    void the_line_of_a_changed_method_is_told() {
        assertEquals("Counter.java:15", problem(Tiny.COUNTER.replace("public List<String> serve", "private List<String> serve")).place());
    }
}
