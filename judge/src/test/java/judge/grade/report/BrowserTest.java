package judge.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import judge.Chromium;
import judge.grade.Sample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser, where there is one. */
class BrowserTest {
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

    @TempDir
    private Path folder;

    @BeforeEach
    void thereIsABrowser() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
    }

    private Document seen(String file, String page) throws IOException, InterruptedException {
        Path path = Files.writeString(folder.resolve(file), page);
        return Jsoup.parse(Chromium.dom(path.toUri().toString(), folder));
    }

    @Test
    void no_text_of_a_learner_runs_even_where_scripts_may() throws IOException, InterruptedException {
        Pages.write(Sample.hostile(), folder);
        String name = Sample.hostile().learners().get(0).graded().learner();
        for (Path page : List.of(folder.resolve("index.html"), folder.resolve("learners/" + name + ".html"))) {
            String free = Files.readString(page).replaceFirst(POLICY, "");
            assertFalse(free.contains("Content-Security-Policy"));
            Document seen = seen("free.html", free);
            assertFalse(seen.title().equals("injected"), page.toString());
            assertTrue(seen.title().contains("<script>"), seen.title());
        }
    }

    @Test
    void no_script_but_ours_runs_and_ours_does() throws IOException, InterruptedException {
        Pages.write(Sample.report(), folder);
        for (String file : List.of("index.html", "learners/ada.html")) {
            String foreign = Files.readString(folder.resolve(file))
                    .replace("</body>", "<script>document.title='injected'</script><p onclick='x' id='last'></p></body>");
            Document seen = seen("foreign.html", foreign);
            assertFalse(seen.title().equals("injected"), file);
            assertTrue(seen.getElementById("last") != null, "the whole page was read");
        }
        assertEquals("30 of 30", seen("own.html", Files.readString(folder.resolve("index.html"))).getElementById("shown").text());
    }

    @Test
    void the_table_is_sorted_and_filtered() throws IOException, InterruptedException {
        Pages.write(Sample.report(), folder);
        String page = Files.readString(folder.resolve("index.html")).replaceFirst(POLICY, "");
        Document sorted = seen("sorted.html", page.replace("</body>", "<script>heads[1].firstChild.click();</script></body>"));
        List<Double> points = sorted.select("table.learners tbody tr").stream()
                .map((Element row) -> Double.valueOf(row.child(1).attr("data-by"))).toList();
        assertEquals(points.stream().sorted().toList(), points);
        assertEquals("ascending", sorted.select("table.learners th").get(1).attr("aria-sort"));
        assertFalse(sorted.select("table.learners th").get(0).hasAttr("aria-sort"));
        Document found = seen("found.html", page.replace("</body>",
                "<script>find.value = 'EN';  show.value = 'look'; find.oninput(); show.onchange();</script></body>"));
        assertEquals(List.of("dennis", "ken", "kristen"),
                found.select("table.learners tbody tr:not([hidden]) th a").eachText());
        assertEquals("3 of 30", found.getElementById("shown").text());
    }

    @Test
    void without_a_script_the_table_is_there_and_nothing_that_would_do_nothing() throws IOException {
        Pages.write(Sample.report(), folder);
        Document page = Jsoup.parse(Files.readString(folder.resolve("index.html")));
        assertTrue(page.getElementById("controls").hasAttr("hidden"));
        assertTrue(page.select("button").isEmpty());
        assertEquals(30, page.select("table.learners tbody tr").size());
    }
}
