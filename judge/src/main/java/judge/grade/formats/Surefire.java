package judge.grade.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import judge.WholeFile;
import judge.grade.Report;
import judge.grade.Scored;
import kit.report.Outcome;

/**
 * Test reports as Surefire writes them, one file for each learner and exercise: what Artemis, Jenkins and others read.
 *
 * <p><em>Not yet</em> is a {@code failure}. The first check of an exercise that <em>could not run</em>, and before which
 * nothing failed, is an {@code error}: a machine must not take it for passed, and somebody has to look. What could not run
 * after that is only a consequence and {@code skipped}, and so is all of an exercise for which nothing was handed in;
 * Artemis gives no points for what is skipped and calls it not executed.
 *
 * <p>The story is the element's text and there is no {@code message}: Artemis shows the message alone where there is one.
 * Artemis knows a test by its name alone, so a name contains its exercise.
 *
 * @see <a href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd">The schema</a>
 */
final class Surefire implements Format {
    private static final String SCHEMA = "https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** Artemis cuts at 20,000. */
    private static final int MOST_TOLD = 10_000;

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /** What an element under a test case is called. */
    private enum Came { PASSED, FAILURE, ERROR, SKIPPED }

    @Override
    public String name() {
        return "surefire";
    }

    @Override
    public String about() {
        return "Artemis, Jenkins and whatever reads JUnit's XML: surefire/LEARNER/TEST-*.xml";
    }

    @Override
    public List<String> write(Report report, Path out) throws IOException {
        for (Scored learner : report.learners()) {
            Path folder = out.resolve("surefire").resolve(FileNames.of(learner.graded().learner()));
            for (Entry entry : Entry.of(report, learner)) {
                WholeFile.write(folder.resolve("TEST-" + entry.exercise().checkClass() + ".xml"), suite(entry));
            }
        }
        return List.of();
    }

    private static byte[] suite(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            List<Entry.Line> lines = entry.lines();
            List<Came> came = lines.stream().map(line -> came(entry, lines, line)).toList();
            xml.writeStartElement("testsuite");
            xml.writeNamespace("xsi", INSTANCE);
            xml.writeAttribute("xsi", INSTANCE, "noNamespaceSchemaLocation", SCHEMA);
            xml.writeAttribute("name", entry.exercise().checkClass());
            xml.writeAttribute("time", seconds(lines.stream().mapToLong(line -> line.check().millis()).sum()));
            xml.writeAttribute("tests", String.valueOf(lines.size()));
            xml.writeAttribute("errors", count(came, Came.ERROR));
            xml.writeAttribute("skipped", count(came, Came.SKIPPED));
            xml.writeAttribute("failures", count(came, Came.FAILURE));
            for (int i = 0; i < lines.size(); i++) {
                testCase(xml, entry, lines.get(i), came.get(i));
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void testCase(XMLStreamWriter xml, Entry entry, Entry.Line line, Came came) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", entry.exercise().className() + "." + line.check().name());
        xml.writeAttribute("classname", entry.exercise().checkClass());
        xml.writeAttribute("time", seconds(line.check().millis()));
        if (came != Came.PASSED) {
            xml.writeStartElement(came.name().toLowerCase(Locale.ROOT));
            if (came == Came.SKIPPED) {
                xml.writeAttribute("message", Text.line(line.told(), MOST_TOLD));
            } else {
                xml.writeAttribute("type", line.couldNotRun() ? "could not run" : "not yet");
                xml.writeCharacters(Text.lines(line.told(), MOST_TOLD));
            }
            xml.writeEndElement();
        }
        if (!line.check().printed().isBlank()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(Text.lastLines(line.check().printed(), MOST_TOLD));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static Came came(Entry entry, List<Entry.Line> lines, Entry.Line line) {
        if (line.check().outcome() == Outcome.NOT_YET) {
            return Came.FAILURE;
        } else if (line.passed()) {
            return Came.PASSED;
        }
        Entry.Line first = lines.stream().filter(other -> !other.passed()).findFirst().orElseThrow();
        return first == line && !entry.came().missing() ? Came.ERROR : Came.SKIPPED;
    }

    private static String count(List<Came> came, Came which) {
        return String.valueOf(came.stream().filter(one -> one == which).count());
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
    }
}
