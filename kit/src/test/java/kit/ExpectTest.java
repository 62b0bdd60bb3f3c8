package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kit.report.NotYet;
import org.junit.jupiter.api.Test;

class ExpectTest {

    @Test
    void equal_things_pass() {
        Expect.equal("The balance", 2, 2);
    }

    @Test
    void a_difference_is_a_sentence() {
        assertEquals("The balance is 1, not 2.", told(() -> Expect.equal("The balance", 2, 1)));
    }

    @Test
    void a_percent_sign_without_arguments_is_text() {
        assertEquals("100% sure", told(() -> Expect.that(false, "100% sure")));
    }

    @Test
    void the_wanted_exception_comes_back() {
        assertEquals("x", Expect.raises(IllegalStateException.class, "close()", () -> {
            throw new IllegalStateException("x");
        }).getMessage());
    }

    @Test
    void a_missing_exception_is_a_sentence() {
        assertEquals("put(null) threw nothing; it must throw NullPointerException.",
                told(() -> Expect.raises(NullPointerException.class, "put(null)", () -> { })));
    }

    @Test
    void another_exception_is_a_sentence() {
        assertEquals("put(null) threw IllegalStateException, not NullPointerException.",
                told(() -> Expect.raises(NullPointerException.class, "put(null)", () -> {
                    throw new IllegalStateException();
                })));
    }

    private static String told(Runnable body) {
        return assertThrows(NotYet.class, body::run).story().oneLine();
    }
}
