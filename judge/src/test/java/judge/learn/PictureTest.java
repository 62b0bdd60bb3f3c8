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

    private String dom(String step) throws IOException, InterruptedException {
        return Chromium.dom(page().toUri() + step, folder);
    }
}
