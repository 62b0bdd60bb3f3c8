package judge.grade.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import judge.Problem;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Sample;
import judge.grade.Scored;
import kit.report.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the pages, and that the same report makes the same ones. */
class PagesTest {
    @TempDir
    private Path folder;

    private Document html(String file) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(file)));
    }

    private static String id(Scored learner) {
        return learner.graded().learner();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void every_learner_has_both_pages_and_every_link_leads_somewhere() throws IOException {
        Report report = Sample.report();
        Pages.write(report, folder);
        Document index = html("index.html");
        Set<Path> linked = new HashSet<>();
        for (Element link : index.select("a[href]")) {
            String to = link.attr("href");
            if (to.startsWith("#")) {
                assertTrue(index.getElementById(to.substring(1)) != null, to);
            } else {
                linked.add(folder.resolve(URI.create(to).getPath()));
            }
        }
        Set<Path> pages = new HashSet<>();
        report.learners().forEach(learner -> pages.add(folder.resolve("learners/" + id(learner) + ".html")));
        assertEquals(pages, linked);
        for (Path page : pages) {
            assertTrue(Files.exists(page), page.toString());
            assertTrue(Files.exists(Path.of(page.toString().replaceFirst("html$", "md"))), page.toString());
        }
    }

    @Test
    void a_learner_reads_everything_about_the_own_submission() throws IOException {
        Report report = Sample.report();
        Pages.write(report, folder);
        for (Scored learner : report.learners()) {
            String html = oneLine(html("learners/" + id(learner) + ".html").text());
            String markdown = oneLine(Files.readString(folder.resolve("learners/" + id(learner) + ".md")));
            assertTrue(html.contains(Told.points(learner.points()) + " of " + Told.points(learner.most()) + " points"), html);
            learner.remarks().forEach(remark -> assertTrue(html.contains(remark), remark));
            learner.graded().ignored().forEach(one -> assertTrue(html.contains(one.path() + " " + one.why()), one.path()));
            for (Graded.OfExercise exercise : learner.graded().exercises()) {
                assertTrue(html.contains(exercise.exercise()), exercise.exercise());
                for (Problem problem : exercise.problems()) {
                    assertTrue(html.contains(problem.place() + " " + problem.message() + " " + problem.repair()), html);
                    assertTrue(markdown.contains(problem.message() + " " + problem.repair()), markdown);
                }
                if (!exercise.missing() && exercise.problems().isEmpty()) {
                    exercise.checks().forEach(check -> told(check, html, markdown));
                }
            }
        }
    }

    private static void told(Graded.OfCheck check, String html, String markdown) {
        assertTrue(html.contains(check.sentence().substring(1)), check.name());
        assertTrue(markdown.contains(check.sentence()), check.name());
        if (check.outcome() != Outcome.PASSED) {
            for (String sentence : check.story().happened()) {
                assertTrue(html.contains(sentence), sentence);
                assertTrue(markdown.contains(sentence), sentence);
            }
            check.story().timeline().forEach(step -> {
                assertTrue(html.contains(step.what()), step.what());
                assertTrue(markdown.contains(step.what()), step.what());
            });
            assertTrue(html.contains(check.story().why()), check.name());
            assertTrue(html.contains(check.story().read()) && markdown.contains(check.story().read()), check.name());
        }
    }

    @Test
    void steps_stand_in_their_thread_s_column() throws IOException {
        Report report = Sample.report();
        Pages.write(report, folder);
        Element table = report.learners().stream().map(PagesTest::id).flatMap(id -> {
            try {
                return html("learners/" + id + ".html").select("table.timeline").stream();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }).findFirst().orElseThrow();
        List<String> threads = table.select("thead th").eachText();
        assertEquals(2, threads.size());
        for (Element row : table.select("tbody tr")) {
            assertEquals(2, row.select("td").size());
            assertEquals(1, row.select("td").stream().filter(Element::hasText).count());
        }
    }

    @Test
    void a_learner_reads_nothing_of_others_nor_what_the_instructor_is_told() throws IOException {
        Report report = Sample.report();
        Pages.write(report, folder);
        for (Scored learner : report.learners()) {
            String html = html("learners/" + id(learner) + ".html").outerHtml();
            String markdown = Files.readString(folder.resolve("learners/" + id(learner) + ".md"));
            for (Scored other : report.learners()) {
                if (other != learner) {
                    Pattern name = Pattern.compile("\\b" + id(other) + "\\b");
                    assertFalse(name.matcher(html).find() || name.matcher(markdown).find(), id(learner) + ": " + id(other));
                }
            }
            Graded graded = learner.graded();
            Stream.of(graded.notes().stream(), graded.troubles().stream(), report.notes().stream(), Stream.of("index.html"),
                            report.absent().stream().map(Report.Absent::name), learner.ids().values().stream(),
                            graded.exercises().stream().map(Graded.OfExercise::behavesLike).filter(like -> !like.isEmpty()))
                    .flatMap(secrets -> secrets)
                    .forEach(secret -> assertFalse(html.contains(secret) || markdown.contains(secret), secret));
        }
    }

    @Test
    void the_instructor_sees_whom_to_look_at_and_why() throws IOException {
        Report report = Sample.report();
        Pages.write(report, folder);
        Document index = html("index.html");
        String markdown = Files.readString(folder.resolve("index.md"));
        for (Scored learner : report.learners()) {
            Element row = index.getElementById("look-" + id(learner));
            String told = row == null ? "" : row.text();
            learner.graded().troubles().forEach(trouble -> assertTrue(told.contains("not read whole " + trouble), told));
            learner.graded().notes().forEach(note -> assertTrue(told.contains("note " + note), told));
            for (Graded.OfExercise exercise : learner.graded().exercises()) {
                if (!exercise.problems().isEmpty()) {
                    Problem problem = exercise.problems().get(0);
                    assertTrue(told.contains((problem.forbidden() ? "refused " : "could not run ") + exercise.exercise() + ":"
                            + problem.line() + " " + problem.message()), told);
                } else if (!exercise.missing() && exercise.outcome() == Outcome.COULD_NOT_RUN) {
                    assertTrue(told.contains("could not run " + exercise.exercise()), told);
                }
            }
            assertEquals(learner.graded().exercises().stream().allMatch(Graded.OfExercise::missing),
                    told.contains("The submission holds no exercise file."), told);
            assertTrue(!learner.undecided() || !told.isEmpty(), id(learner));
        }
        assertTrue(index.getElementById("look-ken").text().contains("unusual time"), "ken took 128 s");
        List<String> sorts = index.select("table.concerns tr").stream()
                .map(row -> row.select(".sort").first().className().replace("sort ", "").toUpperCase(Locale.ROOT)).toList();
        assertEquals(sorts.stream().sorted(Comparator.comparing(Concern.Sort::valueOf)).toList(), sorts);
        long refused = index.select("table.concerns tr").stream().filter(row -> !row.select(".forbidden").isEmpty()).count();
        assertTrue(index.select("p.sorts").text().contains("refused " + refused), index.select("p.sorts").text());
        assertTrue(markdown.contains("refused " + refused + ", "), markdown);
        report.absent().forEach(absent -> {
            assertTrue(index.select("ul.names").text().contains(absent.name()), absent.name());
            assertTrue(markdown.contains("\n- " + absent.name() + "\n"), absent.name());
        });
        report.notes().forEach(note -> assertTrue(index.select("ul.notes").text().contains(note), note));
    }

    @Test
    void a_note_on_all_submissions_is_told_once() throws IOException {
        List<Scored> noted = Sample.report().learners().stream().map(learner -> {
            Graded graded = learner.graded();
            return with(learner, new Graded(graded.learner(), graded.handedIn(), graded.fingerprint(), graded.exercises(),
                    graded.ignored(), graded.troubles(), List.of("There was no sandbox.")));
        }).toList();
        Pages.write(new Report("b", Sample.MADE, Sample.exercises(), noted, List.of(), List.of()), folder);
        Document index = html("index.html");
        assertEquals("All submissions: There was no sandbox.", index.select("ul.notes").text());
        assertFalse(index.select("table.concerns").text().contains("sandbox"));
    }

    private static Scored with(Scored learner, Graded graded) {
        return new Scored(graded, learner.name(), learner.ids(), learner.points(), learner.most(), learner.exercises(),
                learner.remarks(), learner.undecided());
    }

    @Test
    void rates_and_mistakes_are_counted() throws IOException {
        Report report = Sample.report();
        Pages.write(report, folder);
        Document index = html("index.html");
        List<Element> exercises = index.select("div.rates > details").stream().toList();
        assertEquals(report.exercises().size(), exercises.size());
        for (int i = 0; i < exercises.size(); i++) {
            int place = i;
            long passed = report.learners().stream()
                    .filter(learner -> learner.graded().exercises().get(place).outcome() == Outcome.PASSED).count();
            assertTrue(exercises.get(i).select("summary").text().contains(passed + " of 30"), exercises.get(i).text());
            assertEquals(report.learners().get(0).graded().exercises().get(i).checks().size(),
                    exercises.get(i).select("tbody tr").size());
        }
        long alike = report.learners().stream().flatMap(learner -> learner.graded().exercises().stream())
                .filter(exercise -> !exercise.behavesLike().isEmpty()).count();
        assertEquals(alike, index.select("table.mistakes td.number").stream()
                .mapToInt(count -> Integer.parseInt(count.text())).sum());
        assertEquals(alike, index.select("table.mistakes a").size());
    }

    @Test
    void every_submission_stands_in_each_plot() {
        Report report = Sample.report();
        Overview overview = Overview.of(report);
        for (Histogram plot : List.of(overview.points(), overview.time())) {
            assertEquals(30, plot.bars().stream().mapToInt(Histogram.Bar::count).sum());
            assertEquals(overview.open(), plot.bars().stream().mapToInt(Histogram.Bar::open).sum());
        }
        assertEquals(10, Histogram.ofPoints(report.learners()).bars().size());
    }

    @Test
    void points_beyond_all_are_a_place_of_their_own_and_nothing_to_reach_is_no_trouble() {
        Scored learner = Sample.learner("ada", 0);
        Scored more = points(learner, "17", "16");
        Scored all = points(learner, "16", "16");
        Scored none = points(learner, "0", "0");
        List<Histogram.Bar> bars = Histogram.ofPoints(List.of(more, all, none)).bars();
        assertEquals(List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1), bars.stream().map(Histogram.Bar::count).toList());
    }

    private static Scored points(Scored learner, String points, String most) {
        return new Scored(learner.graded(), learner.name(), Map.of(), new BigDecimal(points), new BigDecimal(most),
                learner.exercises(), List.of(), false);
    }

    @Test
    void the_same_report_makes_the_same_bytes_whatever_the_machine_speaks() throws IOException {
        Pages.write(Sample.report(), folder.resolve("one"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Pages.write(Sample.report(), folder.resolve("two"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path twin = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(twin), file.toString());
            }
        }
    }

    @Test
    void nobody_to_report_of_is_a_page_too() throws IOException {
        Pages.write(new Report("Empty", Sample.MADE, Sample.exercises(), List.of(), List.of(), List.of()), folder);
        assertEquals("Empty", html("index.html").title());
        assertTrue(Files.readString(folder.resolve("index.md")).startsWith("# Empty\n"));
    }

    @Test
    void a_learner_s_name_that_leads_elsewhere_is_refused() {
        Scored ada = Sample.learner("../ada", 0);
        Report report = new Report("b", Sample.MADE, Sample.exercises(), List.of(ada), List.of(), List.of());
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Pages.write(report, folder.resolve("out")));
        assertTrue(refused.getMessage().endsWith("../ada"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("out/ada.html")));
    }

    @Test
    void a_screen_reader_finds_its_way() throws IOException {
        Pages.write(Sample.report(), folder);
        for (String file : List.of("index.html", "learners/alan.html", "learners/grace.html")) {
            Document page = html(file);
            assertEquals("en", page.select("html").attr("lang"));
            assertEquals(1, page.select("h1").size());
            assertEquals(1, page.select("main").size());
            assertEquals("#" + page.selectFirst("main").id(), page.selectFirst("a").attr("href"));
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
            for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
                page.select("[" + attribute + "]").eachAttr(attribute).forEach(id -> assertTrue(ids.contains(id), id));
            }
            for (Element picture : page.select("svg:not([aria-hidden])")) {
                assertEquals("img", picture.attr("role"));
                assertTrue(picture.hasAttr("aria-label") || picture.hasAttr("aria-labelledby"), picture.outerHtml());
            }
            for (Element table : page.select("table")) {
                assertFalse(table.select("th[scope]").isEmpty(), table.outerHtml());
                assertTrue(table.select("th:not([scope])").isEmpty(), table.outerHtml());
            }
            page.select(".scroll, pre").forEach(scrolls -> assertEquals("0", scrolls.attr("tabindex")));
        }
    }

    @Test
    void a_page_needs_no_network_and_runs_no_script_but_ours() throws IOException {
        Pages.write(Sample.report(), folder);
        for (String file : List.of("index.html", "learners/alan.html")) {
            Document page = html(file);
            String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals(file.equals("index.html"), policy.contains("script-src 'sha256-"), policy);
            assertEquals(file.equals("index.html") ? 1 : 0, page.select("script").size());
            assertTrue(page.select("[src], [style], link, iframe, object, embed, form").isEmpty());
            assertFalse(Files.readString(folder.resolve(file)).contains("://"), file);
        }
    }
}
