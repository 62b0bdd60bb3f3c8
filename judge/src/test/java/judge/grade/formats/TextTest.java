package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void what_no_file_can_hold_is_shown_as_unknown() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", Text.lines("a\u0000b\ud800c\udc00d\ufffee", 100));
    }

    @Test
    void pairs_stay_pairs() {
        assertEquals("\ud83c\udf55 \ud800\udc00", Text.lines("\ud83c\udf55 \ud800\udc00", 100));
    }

    @Test
    void line_ends_of_all_kinds_become_one() {
        assertEquals("a\nb\nc\nd\n\te", Text.lines("a\r\nb\rc\u2028d\n\te", 100));
    }

    @Test
    void marks_that_turn_the_direction_are_taken_out() {
        assertEquals("gpj.exe", Text.lines("\u202egpj\u202c.\u2066exe\u2069\ufeff", 100));
    }

    @Test
    void a_cut_keeps_to_the_bound_and_tears_no_pair_apart() {
        String pizzas = "\ud83c\udf55".repeat(1000);
        for (int most = 40; most < 60; most++) {
            String beginning = Text.lines(pizzas, most);
            String end = Text.lastLines("x" + pizzas, most);
            assertTrue(beginning.length() <= most && end.length() <= most, beginning + end);
            assertTrue(beginning.endsWith(" [...]") && end.startsWith("[...] "), beginning + end);
            assertEquals(-1, (beginning + end).indexOf('\uFFFD'));
        }
    }

    @Test
    void the_last_lines_are_kept_of_output() {
        assertTrue(Text.lastLines("first\n" + "x\n".repeat(1000) + "last", 50).endsWith("\nlast"));
    }

    @Test
    void a_line_is_one_line() {
        assertEquals("a b c", Text.line("  a\r\n\tb \n\n c\n", 100));
        assertTrue(Text.line("a\n".repeat(5_000_000), 80).length() <= 80);
    }

    @Test
    void names_that_every_system_takes_stay_and_others_become_safe_and_stay_apart() {
        assertEquals("ada.lovelace+1@example.org", FileNames.of("ada.lovelace+1@example.org"));
        for (String name : new String[] {"", ".", "..", "../x", "/", "a/b", "a\\b", "CON", "con.json", "a\u0000b", "-rf",
            ".hidden", "\ud800", "x".repeat(500), "a ", "a.", "\u202eada", "*", "a:b"}) {
            String safe = FileNames.of(name);
            assertTrue(safe.matches("[A-Za-z0-9_@+-][A-Za-z0-9._@+-]{0,90}"), name + " -> " + safe);
            assertNotEquals(name, safe);
        }
        assertNotEquals(FileNames.of("a/b"), FileNames.of("a\\b"));
        assertTrue(FileNames.of("\ud800").getBytes(StandardCharsets.UTF_8).length < 100);
    }
}
