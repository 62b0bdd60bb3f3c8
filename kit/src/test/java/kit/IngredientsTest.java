package kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import kit.fixtures.Borrowed;
import kit.report.NotYet;
import org.junit.jupiter.api.Test;

class IngredientsTest {

    @Test
    void what_is_not_named_is_none() {
        assertDoesNotThrow(() -> Ingredients.none(Borrowed.class, CyclicBarrier.class));
    }

    @Test
    void what_a_nested_class_makes_is_found() {
        assertEquals("Borrowed is made with a ready-made Semaphore, and what that does is to be built here.",
                assertThrows(NotYet.class, () -> Ingredients.none(Borrowed.class, CyclicBarrier.class, Semaphore.class))
                        .story().oneLine());
    }
}
