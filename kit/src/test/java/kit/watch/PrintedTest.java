package kit.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintedTest {

    @Test
    void a_flood_leaves_its_end() {
        try (Printed printed = new Printed().begin()) {
            for (int i = 0; i < 100_000; i++) {
                System.out.print("0123456789");
            }
            System.out.print("the end");
            String tail = printed.tail();
            assertTrue(tail.startsWith("[" + (1_000_007 - Bounds.PRINTED) + " bytes before this]"), tail.substring(0, 40));
            assertTrue(tail.endsWith("789the end"), tail.substring(tail.length() - 20));
        }
    }

    @Test
    void one_write_longer_than_what_is_kept_leaves_its_end() {
        try (Printed printed = new Printed().begin()) {
            System.out.print("a");
            System.out.print("x".repeat(3 * Bounds.PRINTED) + "!");
            assertTrue(printed.tail().endsWith("xx!"));
            assertEquals("[" + (2 * Bounds.PRINTED + 2) + " bytes before this]", printed.tail().lines().findFirst().orElseThrow());
        }
    }
}
