package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Sample;
import judge.grade.Scored;
import kit.report.Outcome;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Our files are read with Surefire's own reader. */
class SurefireTest {
    private static final String TIME = "(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\\.[0-9]{0,3})?"; // as in the schema

    @TempDir
    private Path out;

    private List<ReportTestSuite> read(Scored learner) {
        return new SurefireReportParser(List.of(out.resolve("surefire/" + FileNames.of(learner.graded().learner())).toFile()),
                new NullConsoleLogger()).parseXMLReportFiles();
    }

    private Element xml(Scored learner, String file) throws Exception {
        Path folder = out.resolve("surefire/" + FileNames.of(learner.graded().learner()));
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(folder.resolve(file).toFile())
                .getDocumentElement();
    }

    @Test
    void surefire_reads_every_check_and_agrees_on_what_passed() throws IOException {
        Report report = Sample.report();
        Formats.write(report, Set.of("surefire"), out);
        for (Scored learner : report.learners()) {
            List<ReportTestSuite> suites = read(learner);
            assertEquals(report.exercises().size(), suites.size());
            for (Graded.OfExercise exercise : learner.graded().exercises()) {
                String name = exercise.exercise().replaceAll("^..-", "").replace('/', '.');
                ReportTestSuite suite = suites.stream().filter(one -> one.getFullClassName().equals(name + "Test")).findFirst()
                        .orElseThrow();
                assertEquals(exercise.checks().size(), suite.getNumberOfTests());
                assertEquals(exercise.checks().stream().filter(check -> check.outcome() == Outcome.NOT_YET).count(),
                        suite.getNumberOfFailures());
                assertEquals(exercise.checks().stream().filter(check -> check.outcome() == Outcome.COULD_NOT_RUN).count(),
                        suite.getNumberOfErrors() + suite.getNumberOfSkipped());
                assertEquals(exercise.checks().stream().map(check -> name + "." + check.name()).toList(),
                        suite.getTestCases().stream().map(ReportTestCase::getName).toList(),
                        "Artemis knows a test by its name alone, and two exercises may have checks of one name");
            }
        }
    }

    @Test
    void what_could_not_run_is_an_error_once_and_skipped_where_it_is_only_a_consequence() throws IOException {
        Report report = Sample.report();
        Formats.write(report, Set.of("surefire"), out);
        int errors = 0;
        for (Scored learner : report.learners()) {
            List<ReportTestSuite> suites = read(learner);
            for (Graded.OfExercise exercise : learner.graded().exercises()) {
                ReportTestSuite suite = suites.stream().filter(one -> one.getFullClassName()
                        .equals(exercise.exercise().replaceAll("^..-", "").replace('/', '.') + "Test")).findFirst().orElseThrow();
                boolean accused = exercise.outcome() == Outcome.COULD_NOT_RUN && !exercise.missing();
                assertEquals(accused ? 1 : 0, suite.getNumberOfErrors(), learner.name() + " " + exercise);
                if (exercise.missing()) {
                    assertEquals(exercise.checks().size(), suite.getNumberOfSkipped());
                }
                if (!exercise.problems().isEmpty()) {
                    String told = suite.getTestCases().get(0).getFailureDetail();
                    assertTrue(told.contains(exercise.problems().get(0).message()), told);
                    assertTrue(told.contains(exercise.problems().get(0).place()), told);
                }
                errors += suite.getNumberOfErrors();
            }
        }
        assertTrue(errors > 0, "the sample has answers that could not run");
    }

    @Test
    void attributes_and_elements_are_those_of_the_schema() throws Exception {
        Report report = Sample.report(8);
        Formats.write(report, Set.of("surefire"), out);
        for (Scored learner : report.learners()) {
            Element suite = xml(learner, "TEST-locks.TillTest.xml");
            assertEquals("testsuite", suite.getTagName());
            assertTrue(suite.getAttribute("time").matches(TIME), suite.getAttribute("time"));
            NodeList cases = suite.getElementsByTagName("testcase");
            assertEquals(suite.getAttribute("tests"), String.valueOf(cases.getLength()));
            for (int i = 0; i < cases.getLength(); i++) {
                Element test = (Element) cases.item(i);
                assertTrue(test.getAttribute("time").matches(TIME), test.getAttribute("time"));
                assertEquals("locks.TillTest", test.getAttribute("classname"));
                List<String> inside = new ArrayList<>();
                for (int j = 0; j < test.getChildNodes().getLength(); j++) {
                    inside.add(test.getChildNodes().item(j).getNodeName());
                }
                assertTrue(inside.size() <= 2 && List.of("failure", "skipped", "error", "system-out").containsAll(inside),
                        inside.toString());
                if (inside.contains("failure")) {
                    Element failure = (Element) test.getElementsByTagName("failure").item(0);
                    assertFalse(failure.hasAttribute("message"), "Artemis would show it instead of the story");
                    assertEquals("not yet", failure.getAttribute("type"));
                    assertTrue(failure.getTextContent().startsWith("What happened"), failure.getTextContent());
                }
            }
        }
    }

    @Test
    void hostile_texts_make_no_element_and_no_file_that_cannot_be_read() throws Exception {
        Report report = Sample.hostile();
        Formats.write(report, Set.of("surefire"), out);
        for (Scored learner : report.learners()) {
            assertEquals(report.exercises().size(), read(learner).size());
            Element suite = xml(learner, "TEST-locks.TillTest.xml");
            assertEquals(4, suite.getElementsByTagName("testcase").getLength());
            assertEquals(0, suite.getElementsByTagName("script").getLength());
            assertNull(suite.getElementsByTagName("img").item(0));
        }
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(Files.size(file) < 500_000, file + ": " + Files.size(file));
            }
        }
    }
}
