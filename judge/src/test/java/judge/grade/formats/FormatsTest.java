package judge.grade.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import judge.grade.Report;
import judge.grade.Sample;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    @TempDir
    private Path folder;

    /** All files below that folder with what they hold. */
    private static Map<String, byte[]> files(Path below) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(below)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(below.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void an_unknown_format_is_named_with_what_may_have_been_meant_and_nothing_is_written() throws IOException {
        Exception wrong = assertThrows(IllegalArgumentException.class,
                () -> Formats.write(Sample.report(1), Set.of("json", "gradescop"), folder.resolve("out")));
        assertEquals("There is no format gradescop. Did you mean gradescope?", wrong.getMessage());
        assertFalse(Files.exists(folder.resolve("out")));
        assertEquals("There is no format zzzzzzz. There are: json, gradescope, surefire, exercism, classroom50, canvas, moodle.",
                assertThrows(IllegalArgumentException.class, () -> Formats.named("zzzzzzz")).getMessage());
    }

    @Test
    void each_format_says_on_one_line_who_reads_it() {
        for (Format format : Formats.all()) {
            assertTrue(format.about().length() <= 90 && format.about().matches("\\S[^\\n]*: \\S+[^\\n]*"), format.about());
            assertEquals(format, Formats.named(format.name()));
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes_and_leaves_no_unfinished_file() throws IOException {
        Set<String> all = Set.copyOf(Formats.names());
        Formats.write(Sample.report(6), all, folder.resolve("one"));
        Formats.write(Sample.report(6), all, folder.resolve("other"));
        Formats.write(Sample.report(6), all, folder.resolve("other"));
        Map<String, byte[]> one = files(folder.resolve("one"));
        Map<String, byte[]> other = files(folder.resolve("other"));
        assertEquals(one.keySet(), other.keySet());
        one.forEach((file, bytes) -> assertArrayEquals(bytes, other.get(file), file));
        assertTrue(one.keySet().stream().noneMatch(file -> file.endsWith(".part")), one.keySet().toString());
    }

    @Test
    void no_learners_are_no_trouble() throws IOException {
        Report nobody = new Report("t", Sample.MADE, Sample.exercises(), List.of(), List.of(), List.of());
        Formats.write(nobody, Set.copyOf(Formats.names()), folder);
        assertEquals(Set.of("report.json", "canvas.csv", "moodle.csv"), files(folder).keySet());
    }

    @Test
    void hostile_texts_stay_texts_in_every_format() throws Exception {
        readable(Sample.hostile(), folder.resolve("sample"));
        for (int seed = 0; seed < 80; seed++) {
            readable(new Hostile(seed).report(), folder.resolve("seed " + seed));
        }
    }

    /** Whether all files can be read, hold no more than they should, and lie where they should. */
    private static void readable(Report report, Path out) throws Exception {
        Path inside = out.resolve("deep/inside");
        Formats.write(report, Set.copyOf(Formats.names()), inside);
        Map<String, byte[]> files = files(out);
        int learners = report.learners().size();
        int exercises = report.exercises().size();
        assertEquals(learners, count(files, "deep/inside/gradescope/[^/]+/results[.]json"));
        assertEquals(learners, count(files, "deep/inside/classroom50/[^/]+/result[.]json"));
        assertEquals(learners * exercises, count(files, "deep/inside/surefire/[^/]+/TEST-[a-zA-Z0-9.]+[.]xml"));
        assertEquals(learners * exercises, count(files, "deep/inside/exercism/[^/]+/[^/]+/[^/]+/results[.]json"));
        int others = files.containsKey("deep/inside/canvas-left-out.txt") ? 1 : 0;
        others += files.containsKey("deep/inside/moodle-left-out.txt") ? 1 : 0;
        assertEquals(learners * (2 + 2 * exercises) + 3 + others, files.size(), files.keySet().toString());
        DocumentBuilder xml = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        xml.setErrorHandler(null);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getValue())).toString();
            assertFalse(text.substring(text.startsWith("\uFEFF") ? 1 : 0).codePoints().anyMatch(FormatsTest::harmful),
                    file.getKey());
            if (file.getKey().endsWith(".json")) {
                new ObjectMapper().readTree(text);
            } else if (file.getKey().endsWith(".xml")) {
                assertEquals("testsuite", xml.parse(new ByteArrayInputStream(file.getValue())).getDocumentElement().getTagName());
            } else if (file.getKey().endsWith(".csv")) {
                table(report, file.getKey(), text.replace("\uFEFF", ""));
            }
        }
        assertEquals(List.of(), Schemas.report(new ObjectMapper().readTree(files.get("deep/inside/report.json"))));
    }

    private static void table(Report report, String file, String text) throws IOException {
        try (CSVParser csv = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<CSVRecord> rows = csv.getRecords();
            int head = file.endsWith("canvas.csv") ? 2 : 1;
            assertEquals(rows.size(), text.lines().count(), "one line a row");
            assertTrue(rows.size() <= head + report.learners().size());
            for (CSVRecord row : rows) {
                assertEquals(rows.get(0).size(), row.size());
                row.forEach(cell -> assertFalse(cell.strip().matches("(?s)[=+\\-@\uFF0B\uFF0D\uFF1D\uFF20\t\r].*"), cell));
            }
            String id = head == 2 ? "[1-9][0-9]*|" : "[^\\s@]+@[^\\s@]+";
            rows.subList(head, rows.size()).forEach(row -> {
                assertTrue(row.get(1).matches(id), row.toString());
                assertFalse(head == 2 && row.get(0).contains("Points Possible"), row.toString());
                assertTrue(row.get(head == 2 ? 5 : 2).matches("[0-9]+([.][0-9]+)?"), row.toString());
            });
        }
    }

    private static int count(Map<String, byte[]> files, String pattern) {
        return Collections.frequency(files.keySet().stream().map(file -> file.matches(pattern)).toList(), true);
    }

    /** Control characters, what turns the direction of text, and what is no character. */
    private static boolean harmful(int c) {
        return c != '\n' && c != '\r' && c != '\t' && Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE;
    }
}
