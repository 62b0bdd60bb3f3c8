package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final Compiler COMPILER = new Compiler(ClassPath.without(List.of()));

    @TempDir
    private static Path folder;
    private static Exercise tray;

    @BeforeAll
    static void write() {
        tray = new Tiny(folder).tray();
    }

    private List<Problem> inspect(String members, String beside) {
        String source = "package tiny;\nimport java.util.*;\nimport java.util.concurrent.*;\nimport java.util.function.*;\n"
                + "public class Tray {\n" + members + "\n}\n" + beside;
        try {
            Compiler.Compiled compiled = COMPILER.answer(tray, Tiny.bytes(source));
            return Gate.forExercise(tray).inspect(tray, compiled, source);
        } catch (Refused e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "void m() { Runnable r = () -> System.out.println(\"a\" + 1); r.run(); }",
        "void m() throws Exception { Thread t = new Thread(() -> { }, \"cook-1\"); t.start(); t.join(); }",
        "class Cook extends Thread { Cook() { super(\"cook\"); } void go() { start(); setDaemon(true); getName(); } }",
        "record Order(String dish, int n) {} String m() { return new Order(\"Funghi\", 1).toString(); }",
        "enum State { OPEN, CLOSED } int m(State s) { return switch (s) { case OPEN -> 1; case CLOSED -> 2; }; }",
        "int[] a = {1}; int[] m() { return a.clone(); }",
        "Set<String> m() { return ConcurrentHashMap.newKeySet(); }",
        "List<Integer> m() { return List.of(3, 1).stream().sorted(Comparator.reverseOrder()).toList(); }",
        "void m(Object o) throws InterruptedException { synchronized (o) { while (o.hashCode() == 0) { o.wait(); } o.notifyAll(); } }",
        "Plate m() { return new Plate(\"oval\"); }",
        "static class Mine implements AutoCloseable { public void close() { } } void m() { try (Mine x = new Mine()) { } }",
        "ch.qos.logback.classic.AsyncAppender rail; List<Runnable> m() { return List.of(rail::start, rail::stop); }",
        "Consumer<ch.qos.logback.classic.spi.ILoggingEvent> c = ch.qos.logback.classic.spi.ILoggingEvent::prepareForDeferredProcessing;",
        "ch.qos.logback.core.Appender<String> file; Runnable m() { return file::stop; }",
        "void m() { assert hashCode() > 0 : \"no\"; }",
        "static class Rail extends ArrayBlockingQueue<String> { Rail() { super(3); } int m() { return size() + remainingCapacity(); } }",
        "String m(Object o) { return o instanceof String s ? s.formatted(1) : String.format(\"%d\", 1); }"})
    void ordinary_java_passes(String members) {
        assertEquals(List.of(), inspect(members, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "void m() { System.exit(0); } | System.exit",
        "IntConsumer m = System::exit; | System.exit",
        "void m() { Runtime.getRuntime().halt(1); } | Runtime.halt",
        "void m() { Runtime.getRuntime().addShutdownHook(new Thread()); } | Runtime.addShutdownHook",
        "void m() throws Exception { Class.forName(`x`); } | Class.forName",
        "Object m() { return getClass().getDeclaredMethods(); } | Class.getDeclaredMethods",
        "Object m() { return Tray.class.getClassLoader(); } | Class.getClassLoader",
        "Object m() { return Thread.currentThread().getContextClassLoader(); } | Thread.getContextClassLoader",
        "Object m() { return java.lang.invoke.MethodHandles.lookup(); } | java.lang.invoke.MethodHandles.lookup",
        "java.io.File f; | java.io.File",
        "java.util.List<java.io.File> f; | java.io.File",
        "void m(Object o) { if (o instanceof java.io.File) { } } | java.io.File",
        "Object m(Object o) { return (java.net.Socket) o; } | java.net.Socket",
        "Object m() { return new java.net.Socket[0]; } | java.net.Socket",
        "Object m() { return java.net.Socket.class; } | java.net.Socket",
        "Object m() { return new java.net.Socket[0][0].getClass(); } | java.net.Socket",
        "void m() throws java.sql.SQLException { } | java.sql.SQLException",
        "void m() { try { m(); } catch (java.util.zip.ZipError e) { } } | java.util.zip.ZipError",
        "static class L extends ClassLoader { } | ClassLoader",
        "@java.beans.ConstructorProperties(`x`) Tray(int x) { } | java.beans.ConstructorProperties",
        "Object m() throws Exception { return new java.io.PrintStream(`out.txt`); } | new java.io.PrintStream",
        "void m() { System.setOut(null); } | System.setOut",
        "String m() { return System.getProperty(`x`) + System.getenv(`y`); } | System.getProperty",
        "Object m() throws Exception { return new ProcessBuilder(`ls`).start(); } | ProcessBuilder",
        "void m(Thread t) { t.stop(); } | Thread.stop",
        "static class T extends Thread { void m() { suspend(); } } | Thread.suspend",
        "static class T extends Thread { } void m() { Consumer<T> c = T::stop; } | Thread.stop",
        "interface S { void stop(); } static class T extends Thread implements S { } | Thread.stop",
        "Object m() { return Integer.getInteger(`x`); } | Integer.getInteger",
        "Object m() { return Executors.privilegedThreadFactory(); } | java.util.concurrent.Executors.privilegedThreadFactory",
        "Object m() { return new Scanner(``); } | java.util.Scanner",
        "void m() { kit.Expect.that(true, ``); } | kit.Expect",
        "Object m() { return judge.Problem.class; } | judge.Problem",
        "Object m() { return org.junit.jupiter.api.Test.class; } | org.junit.jupiter.api.Test",
        "Object m() { return ServiceLoader.load(Runnable.class); } | java.util.ServiceLoader"})
    void what_reaches_out_is_refused(String members, String named) {
        List<Problem> problems = inspect(members.replace('`', '"'), "");
        assertTrue(problems.stream().anyMatch(problem -> problem.message().startsWith("An answer may not name " + named + ":")),
                problems.toString());
        assertTrue(problems.stream().allMatch(problem -> problem.line() == 6), problems.toString());
    }

    @Test
    void a_problem_says_why_and_where() {
        Problem problem = inspect("\nvoid m() {\n    System.exit(0);\n}", "").get(0);
        assertEquals("Tray.java:8", problem.place());
        assertEquals("An answer may not name System.exit: it would end the process that judges you.", problem.message());
        assertTrue(problem.forbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"class Thread { }", "class Expect { }", "class TrayTest { }", "class List { }"})
    void a_type_beside_the_main_one_must_not_stand_in_the_way_of_the_checks(String beside) {
        List<Problem> problems = inspect("", beside);
        assertTrue(problems.stream().anyMatch(problem -> problem.message().contains("may not be called")), problems.toString());
    }

    @Test
    void other_types_beside_the_main_one_are_free() {
        assertEquals(List.of(), inspect("Ticket ticket;", "record Ticket(int number) {}"));
    }

    @Test
    void of_two_lines_about_a_type_the_later_counts() {
        AllowedApi allowed = AllowedApi.parse(List.of("# head", "classes p A B", "class p.B * -x", "class p.C y z()V", "name p.D"));
        assertTrue(allowed.allowsMember("p/A", "x", "()V"));
        assertEquals(List.of(false, true), List.of(allowed.allowsMember("p/B", "x", "()V"), allowed.allowsMember("p/B", "w", "()V")));
        assertEquals(List.of(true, true, false), List.of(allowed.allowsMember("p/C", "y", "(I)V"),
                allowed.allowsMember("p/C", "z", "()V"), allowed.allowsMember("p/C", "z", "(I)V")));
        assertEquals(List.of(true, false), List.of(allowed.allowsType("p/D"), allowed.allowsMember("p/D", "x", "()V")));
    }
}
