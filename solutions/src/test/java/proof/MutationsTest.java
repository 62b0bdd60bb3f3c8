package proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The mutants of small sources, all of them: a change that is not listed is one too many. */
class MutationsTest {
    /** What the mutations look for, also where it means nothing: in comments and strings, which have numbers. */
    private static final String SILENT = """
            /* #1 synchronized (this) { while (1 < 2) notifyAll(); } finally */
            class Silent {
                // #2 volatile; if (a && b) lock.lock(); '"
                private volatile /* #3 volatile */ boolean open; // #4 true, 1
                private final String text = "#5 \\" release(); synchronized volatile" + 1;

                synchronized /* #6 synchronized */ int take(String[] all, char quote) throws Exception {
                    while /* #7 while */ (all.length /* #8 < */ < 10 && quote != '"') { // #9 wait();
                        wait(); // #10 wait();
                        log("#11 // notifyAll(); 1 < 2");
                    }
                    try { // #12 finally {
                        lock.lock(); // #13 lock.unlock();
                    } catch (/* #14 Throwable */ Throwable e) {
                        if (/* #15 true */ open) throw e;
                    } /* #16 finally */ finally { // #17 finally
                        lock.unlock(/* #18 1 */);
                    }
                    return all.length;
                }
            }
            """;
    private static final Pattern NUMBERED = Pattern.compile("(#\\d+ )(?:\\\\\"|[^\"\n*])*");

    @Test
    void statements() throws IOException {
        assertChanges("void x() { a(); b(); }", "a(); b();  ->  b(); a();", "a();  ->  nothing", "b();  ->  nothing");
        assertChanges("void x() { places.release(); }",
                "places.release();  ->  nothing", "places.release();  ->  places.release(); places.release();");
        assertChanges("A(int a, int b) { super(); this.a = a; this.b = b; }", "this.a = a;  ->  nothing", "this.b = b;  ->  nothing");
        assertChanges("void x() { int a = n; return; }", "return;  ->  nothing");
        assertChanges("void x() { for (int a = n; a > n; a--) { break; } }", "a > n  ->  a >= n", "break;  ->  nothing");
    }

    @Test
    void conditions_operators_and_numbers() throws IOException {
        assertChanges("void x() { while (full) { } }", "while  ->  if");
        assertChanges("void x() { if (full) { } }",
                "(full)  ->  ((full) && false)", "(full)  ->  ((full) || true)", "(full)  ->  (!(full))");
        assertChanges("boolean x() { return a && b; }", "a && b  ->  a || b", "a && b  ->  a", "a && b  ->  b");
        assertChanges("int n = 3;", "3  ->  (3 + 1)");
        assertChanges("Object a = new AtomicBoolean(true);", "true  ->  false");
        assertChanges("Object a = new ReentrantLock(true);");
        assertChanges("String a = \"cook-\" + (n - 1);");
    }

    @Test
    void what_only_threads_notice() throws IOException {
        assertChanges("synchronized void x() { }", "synchronized  ->  nothing");
        assertChanges("private volatile int n;", "volatile  ->  nothing");
        assertChanges("void x() { synchronized (all) { } }", "synchronized (all)  ->  nothing", "(all)  ->  (new Object())");
        assertChanges("Object a = all.signalAll();", "all.signalAll  ->  all.signal");
        assertChanges("Object a = cook.join();", "cook.join()  ->  cook.join(1)");
        assertChanges("Object a = new ConcurrentHashMap<String, Pizza>();", "ConcurrentHashMap  ->  java.util.HashMap");
        assertChanges("int x() { try { return n; } finally { } }",
                "try { return n; } finally { }  ->  { var kept = n; { } return kept; }");
        assertChanges("void x() { try { } finally { } }", "try { } finally { }  ->  { } { }");
        assertChanges("void x() { try { } catch (Throwable e) { } finally { } }", "finally  ->  nothing", "Throwable  ->  Exception");
    }

    @Test
    void a_mutant_differs_in_one_place_which_is_no_comment_and_no_string() throws IOException {
        List<Mutant> mutants = Mutants.of(SILENT);
        assertTrue(mutants.size() > 20, mutants.size() + " mutants");
        for (Mutant mutant : mutants) {
            assertTrue(IntStream.range(0, SILENT.length()).anyMatch(at -> isMadeAt(at, mutant)), mutant.toString());
            for (MatchResult silent : NUMBERED.matcher(SILENT).results().toList()) {
                boolean leftOut = !mutant.text().contains(silent.group(1));
                assertTrue(leftOut || mutant.text().contains(silent.group()), mutant.toString());
            }
        }
    }

    private static boolean isMadeAt(int at, Mutant mutant) {
        return SILENT.startsWith(mutant.from(), at)
                && mutant.text().equals(SILENT.substring(0, at) + mutant.to() + SILENT.substring(at + mutant.from().length()))
                && mutant.line() == SILENT.substring(0, at).split("\n", -1).length;
    }

    @Test
    void a_long_change_is_told_in_few_columns() {
        Mutant swapped = new Mutant(1, "kitchen.open(); // now\n  waiter.welcome(all);", "waiter.welcome(all); kitchen.open();", "");
        assertEquals("kitchen.open(); waiter.welcome(all);  ->  waiter.welcome(all); kitchen.open();", swapped.change(100));
        assertEquals("kitchen.open...elcome(all);  ->  waiter.welco...chen.open();", swapped.change(60));
    }

    private static void assertChanges(String member, String... changes) throws IOException {
        List<Mutant> mutants = Mutants.of("class A {\n" + member + "\n}");
        assertEquals(List.of(changes), mutants.stream().map(mutant -> mutant.change(100)).toList());
    }
}
