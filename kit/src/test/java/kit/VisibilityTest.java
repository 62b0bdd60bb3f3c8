package kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import kit.fixtures.SignTest;
import kit.report.NotYet;
import kit.watch.Frames;
import kit.watch.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VisibilityTest {
    private final Crew crew = new Crew(new Frames("Sign.java"), new Printed());

    static Stream<Class<?>> races() {
        return runs("Race");
    }

    static Stream<Class<?>> orders() {
        return runs("Order");
    }

    private static Stream<Class<?>> runs(String kind) {
        return Arrays.stream(SignTest.class.getDeclaredClasses()).filter(run -> run.getSimpleName().startsWith(kind));
    }

    @ParameterizedTest
    @MethodSource("races")
    void two_accesses_without_an_order_are_told(Class<? extends Visibility.Run> run) {
        NotYet told = assertThrows(NotYet.class, () -> Visibility.of(run, crew));
        assertTrue(told.story().oneLine().contains("and nothing orders the two"), told.story().oneLine());
        assertTrue(told.story().timeline().size() == 2, told.story().timeline().toString());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void what_is_ordered_passes(Class<? extends Visibility.Run> run) {
        assertDoesNotThrow(() -> Visibility.of(run, crew));
    }

    @Test
    void both_lines_are_told() throws ClassNotFoundException {
        Class<?> run = Class.forName("kit.fixtures.SignTest$RacePlainField");
        NotYet told = assertThrows(NotYet.class, () -> Visibility.of(run.asSubclass(Visibility.Run.class), crew));
        assertTrue(told.story().oneLine().matches("host writes plain \\(Sign.java:\\d+\\), waiter reads it \\(Sign.java:\\d+\\), .*"),
                told.story().oneLine());
    }
}
