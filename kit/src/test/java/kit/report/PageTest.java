package kit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is told fits a terminal. */
class PageTest {
    private static final Check CHECK = new Check("Till", "two_deposits_at_once_are_both_kept", Kind.EXPLORE, List.of(1));

    @Test
    void a_story_has_its_four_parts() {
        Story story = new Story(List.of("The balance is 1, not 2."),
                List.of(new Step("cook-2", "read -> 0"), new Step("cook-1", "write 1")),
                "cook-2 could read between cook-1's read and write.", "02-locks/README.md#2-the-lost-update");
        assertEquals("""
                What happened   The balance is 1, not 2.
                    cook-1                               | cook-2
                                                         | read -> 0
                    write 1                              |
                Why             cook-2 could read between cook-1's read and write.
                Read            02-locks/README.md#2-the-lost-update""", String.join("\n", Page.story(story)));
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        List<Step> steps = new ArrayList<>();
        for (String thread : List.of("cook-1", "cook-2", "a-waiter-with-a-very-long-name-indeed", "guest")) {
            steps.add(new Step(thread, "read something.that.is.far.too.long.for.a.column -> 0123456789"));
        }
        Story story = new Story(List.of("word ".repeat(60)), steps, "because ".repeat(30), "README.md#x");
        Page.story(story).forEach(line -> assertTrue(line.length() <= Page.WIDTH, line));
    }

    @Test
    void many_threads_stand_in_one_column() {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            steps.add(new Step("cook-" + i, "begins"));
        }
        assertTrue(Page.story(new Story(List.of("x"), steps, "", "")).contains("    cook-6: begins"));
    }

    @Test
    void the_board_marks_what_is_done() {
        Standing done = new Standing("02-locks", 1, "Till", "safe", List.of(CheckResult.passed(CHECK, Duration.ZERO)));
        Standing open = new Standing("02-locks", 2, "Transfer", "money",
                List.of(CheckResult.passed(CHECK, Duration.ZERO), CheckResult.notYet(CHECK, Story.of("x"))));
        List<String> board = Page.board(List.of(done, open));
        assertTrue(board.get(0).startsWith("  [x] 1 Till      safe") && board.get(0).endsWith("1 of 1"), board.get(0));
        assertTrue(board.get(1).startsWith("  [ ] 2 Transfer  money") && board.get(1).endsWith("1 of 2"), board.get(1));
    }

    @Test
    void the_first_story_shows_the_end_of_what_was_printed() {
        CheckResult result = new CheckResult(CHECK, Outcome.NOT_YET, Story.of("x"), "a\nb\nc\nd\n", Duration.ZERO);
        List<String> lines = Page.firstStory(new Standing("02-locks", 1, "Till", "safe", List.of(result)));
        assertEquals(List.of("It printed      b", "                c", "                d"), lines.subList(lines.size() - 3, lines.size()));
        assertEquals("Till, TODO 1: two deposits at once are both kept.", lines.get(0));
    }
}
