package judge.learn;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import judge.Chromium;
import judge.Tiny;
import kit.report.Check;
import kit.report.CheckResult;
import kit.report.Kind;
import kit.report.Outcome;
import kit.report.Step;
import kit.report.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, in a real browser where there is one. */
class PictureTest {
    @TempDir
    private Path folder;

    private Path page() throws IOException {
        Story story = new Story(List.of("cook-1 waits for lock, which cook-2 holds.", "cook-2 waits for </script> ever."),
                List.of(new Step("cook-1", ":12 slices -> 0"), new Step("cook-2", "waits (Tray.java:13)"), new Step("cook-1", "ends")),
                "Because.", "09-tiny/README.md#1-the-tray");
        CheckResult result = new CheckResult(new Check("Tray", "a_check", Kind.SCRIPT, List.of(1)), Outcome.NOT_YET, story, "",
                Duration.ZERO);
        return Files.writeString(folder.resolve("page.html"), Picture.of(new Tiny(folder).tray(), result, Tiny.TRAY));
    }

    @Test
    void what_the_story_says_cannot_end_the_script() throws IOException {
        String text = Files.readString(page());
        assertTrue(text.indexOf("</script>") == text.lastIndexOf("</script>"), text);
        assertTrue(text.contains("\"line\":13"), text);
    }

    @Test
    void a_browser_shows_the_step_that_is_asked_for() throws IOException, InterruptedException {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        String first = dom("#1");
        assertTrue(first.contains("Step 1 of 3: cook-1 slices -&gt; 0"), first);
        assertTrue(first.contains("<div>slices = 0</div>"), first);
        String last = dom("#3");
        assertTrue(last.contains("class=\"bad\">cook-1 waits for lock, which cook-2 holds.</div>"), last);
    }

    @Test
    void a_deadlock_shows_who_holds_what_and_waits_for_what() throws IOException, InterruptedException {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        String third = dom(deadlock(), "#3");
        assertTrue(third.contains("<b>cook-1</b>  Tray.java:8  takes fork<div>holds fork</div></div>"), third);
        assertTrue(third.contains("<b>cook-2</b>  Tray.java:8  takes knife<div>holds knife</div></div>"), third);
        String last = dom(deadlock(), "#5");
        assertTrue(last.contains("waits for knife<div>holds fork</div>"), last);
        assertTrue(last.contains("class=\"bad\">cook-2 holds knife, and wants fork, which cook-1 holds.</div>"), last);
        assertTrue(last.matches("(?s).*<li class=\"now\"><span class=\"n\">9</span>.*"), "the line of the last step is marked: " + last);
    }

    @Test
    void keys_button_and_slider_step_through_it() throws IOException, InterruptedException {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        String press = "const press = key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));\n";
        assertTrue(after(press + "press('End'); press('ArrowLeft');").contains("Step 4 of 5"));
        assertTrue(after(press + "press('End'); press('Home'); press('ArrowRight');").contains("Step 1 of 5"));
        assertTrue(after("$('forward').click(); $('forward').click(); $('back').click();").contains("Step 1 of 5"));
        assertTrue(after("$('slider').value = 3; $('slider').dispatchEvent(new Event('input'));").contains("Step 3 of 5"));
    }

    /** The page after that was done to it. */
    private String after(String script) throws IOException, InterruptedException {
        return dom(deadlock().replace("</body>", "<script>" + script + "</script></body>"), "");
    }

    private String deadlock() throws IOException {
        Story story = new Story(List.of("cook-1 and cook-2 wait for each other, for ever.",
                "cook-1 holds fork, and wants knife, which cook-2 holds.", "cook-2 holds knife, and wants fork, which cook-1 holds."),
                List.of(new Step("cook-1", "lays the table"), new Step("cook-1", "takes fork (:8)"), new Step("cook-2", "takes knife (:8)"),
                        new Step("cook-1", "waits for knife (:9)"), new Step("cook-2", "waits for fork (:9)")),
                "Because.", "09-tiny/README.md#1-the-tray");
        CheckResult result = new CheckResult(new Check("Tray", "a_check", Kind.SCRIPT, List.of(1)), Outcome.NOT_YET, story, "",
                Duration.ZERO);
        return Picture.of(new Tiny(folder).tray(), result, Tiny.TRAY);
    }

    private String dom(String step) throws IOException, InterruptedException {
        return dom(Files.readString(page()), step);
    }

    private String dom(String text, String step) throws IOException, InterruptedException {
        return Chromium.dom(Files.writeString(folder.resolve("shown.html"), text).toUri() + step, folder);
    }
}
