package judge.grade.points;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import judge.Nearest;
import judge.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a roster: CSV with a line of headers, separated by commas, semicolons or tabs, with or without a byte order mark.
 *
 * <p>What a column is for is told in the points file or by its header: {@code learner}, {@code name}, {@code first name},
 * {@code last name}, {@code handed in} and {@code late} have a meaning, each other column is an id of that name.
 */
final class RosterFile {
    static final String LEARNER = "learner";
    static final String NAME = "name";
    static final String FIRST_NAME = "first name";
    static final String LAST_NAME = "last name";
    static final String HANDED_IN = "handed in";
    static final String LATE = "late";

    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_PROBLEMS = 20;

    /** Other headers that say the same. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("folder", LEARNER), Map.entry("login", LEARNER), Map.entry("username", LEARNER), Map.entry("user", LEARNER),
            Map.entry("full name", NAME), Map.entry("student", NAME), Map.entry("student name", NAME),
            Map.entry("given name", FIRST_NAME), Map.entry("forename", FIRST_NAME),
            Map.entry("surname", LAST_NAME), Map.entry("family name", LAST_NAME),
            Map.entry("submitted", HANDED_IN), Map.entry("submitted at", HANDED_IN),
            Map.entry("e-mail", "email"), Map.entry("mail", "email"), Map.entry("email address", "email"),
            Map.entry("e-mail address", "email"));

    private final String title;
    private final ZoneId zone;
    private final List<Problem> problems = new ArrayList<>();

    private RosterFile(String title, ZoneId zone) {
        this.title = title;
        this.zone = zone;
    }

    /**
     * @param columns headers by what they are for, as the points file says; may be empty
     * @param separator or empty: then the one that is most often in the first line
     * @param zone of times that do not tell theirs; {@code null} when none is known
     */
    static Roster read(Path file, Map<String, String> columns, String separator, ZoneId zone) throws Mistakes {
        RosterFile reading = new RosterFile(file.getFileName().toString(), zone);
        List<Roster.Row> rows = reading.rows(reading.text(file), columns, separator);
        if (!reading.problems.isEmpty()) {
            throw new Mistakes(reading.problems);
        }
        return new Roster(rows);
    }

    private Mistakes mistake(int line, String message, String repair) {
        return new Mistakes(List.of(new Problem(title, line, 0, message, repair)));
    }

    private void problem(long line, String message, String repair) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(title, (int) line, 0, message, repair));
        }
    }

    private String text(Path file) throws Mistakes {
        try {
            if (!Files.isRegularFile(file)) {
                throw mistake(0, "There is no file " + file + ".", "The path is seen from the folder of the points file.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw mistake(0, "The file is larger than " + (MOST_BYTES >> 20) + " MiB.", "Is it the roster?");
            }
            byte[] bytes = Files.readAllBytes(file);
            boolean wide = bytes.length > 1 && (bytes[0] & 0xFF ^ bytes[1] & 0xFF) == 1 && (bytes[0] & 0xFE) == 0xFE;
            Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw mistake(0, "The file is not UTF-8.", "Save it as CSV UTF-8.");
        } catch (IOException e) {
            throw mistake(0, "The file cannot be read: " + e.getMessage() + ".", "");
        }
    }

    private List<Roster.Row> rows(String whole, Map<String, String> columns, String separator) throws Mistakes {
        String said = whole.startsWith("sep=") && whole.length() > 4 ? whole.substring(4, 5) : ""; // Excel's own line
        String text = said.isEmpty() ? whole : whole.substring(whole.indexOf('\n') + 1);
        int skipped = said.isEmpty() ? 0 : 1;
        String by = !separator.isEmpty() ? separator : !said.isEmpty() ? said : separator(text);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(by).setIgnoreEmptyLines(false).get();
        List<Roster.Row> rows = new ArrayList<>();
        Map<String, Integer> places = null;
        int width = 0;
        long line = 1 + skipped;
        try (CSVParser parser = CSVParser.builder().setCharSequence(text).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                if (record.size() == 1 && record.get(0).isBlank()) {
                    line = parser.getCurrentLineNumber() + 1 + skipped;
                    continue;
                }
                if (places == null) {
                    places = places(record, columns, line);
                    width = record.size();
                } else if (record.size() != width) {
                    problem(line, "This line has " + record.size() + " cells, and the headers are " + width + ".",
                            "Write cells with a " + (by.equals("\t") ? "tab" : by) + " in them in quotes.");
                } else {
                    row(record, places, (int) line).ifPresent(rows::add);
                }
                line = parser.getCurrentLineNumber() + 1 + skipped;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            String told = e.getMessage() == null ? ""
                    : e.getMessage().replaceFirst("^.*?Exception( reading next record)?: *", "");
            problem(line, "From here on it is no CSV: " + told + ".", "Look for a quotation mark that is not closed.");
        }
        if (places == null && problems.isEmpty()) {
            throw mistake(0, "The roster is empty.", "Write a line of headers, and a line for each learner.");
        }
        twice(rows);
        return rows;
    }

    private static String separator(String text) {
        String head = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        String best = ",";
        for (String one : List.of(";", "\t")) {
            best = count(head, one) > count(head, best) ? one : best;
        }
        return best;
    }

    private static long count(String text, String one) {
        return text.chars().filter(c -> c == one.charAt(0)).count();
    }

    /** In which column what stands. */
    private Map<String, Integer> places(CSVRecord head, Map<String, String> columns, long line) {
        Map<String, Integer> byHeader = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            String header = head.get(i).strip();
            if (!header.isEmpty() && byHeader.put(header, i) != null) {
                problem(line, "Two columns are called " + header + ".", "Rename one of them.");
            }
        }
        Map<String, Integer> places = new TreeMap<>();
        Map<Integer, String> chosen = new HashMap<>();
        columns.forEach((purpose, header) -> {
            Optional<String> there = byHeader.keySet().stream().filter(one -> one.equalsIgnoreCase(header)).findFirst();
            if (there.isEmpty()) {
                problem(line, "There is no column " + header + ", which the points file names for " + purpose + ".",
                        Nearest.to(header, byHeader.keySet()).map(near -> "Did you mean " + near + "?")
                                .orElse("There are: " + String.join(", ", byHeader.keySet()) + "."));
            } else {
                places.put(purpose, byHeader.get(there.get()));
                chosen.put(byHeader.get(there.get()), purpose);
            }
        });
        byHeader.forEach((header, place) -> {
            String plain = header.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
            String purpose = SYNONYMS.getOrDefault(plain, plain);
            if (!chosen.containsKey(place) && places.putIfAbsent(purpose, place) != null) {
                places.putIfAbsent(plain, place);
            }
        });
        boolean named = places.containsKey(NAME) || places.containsKey(LEARNER) || places.containsKey("email")
                || places.containsKey(FIRST_NAME) && places.containsKey(LAST_NAME);
        if (!named) {
            problem(line, "No column tells who somebody is: there are " + String.join(", ", byHeader.keySet()) + ".",
                    "Call one name, learner or email, or say in the points file which it is, under roster: columns:.");
        }
        return places;
    }

    private Optional<Roster.Row> row(CSVRecord record, Map<String, Integer> places, int line) {
        Map<String, String> cells = new TreeMap<>();
        places.forEach((purpose, place) -> {
            if (!record.get(place).isBlank()) {
                cells.put(purpose, record.get(place).strip());
            }
        });
        String first = cells.getOrDefault(FIRST_NAME, "");
        String last = cells.getOrDefault(LAST_NAME, "");
        String learner = cells.getOrDefault(LEARNER, "");
        String full = (first + " " + last).strip();
        String name = cells.getOrDefault(NAME, !full.isEmpty() ? full : !learner.isEmpty() ? learner
                : cells.getOrDefault("email", ""));
        if (name.isEmpty() || name.toLowerCase(Locale.ROOT).startsWith("points possible")) { // a line of Canvas's own
            return Optional.empty();
        }
        Optional<Instant> handedIn = Optional.ofNullable(cells.get(HANDED_IN)).flatMap(text -> handedIn(text, line));
        Optional<Long> late = Optional.ofNullable(cells.get(LATE)).flatMap(text -> late(text, line));
        String turned = name.contains(",") ? name.replaceFirst("(.*?),\\s*(.*)", "$2 $1")
                : !full.isEmpty() ? last + " " + first : name.replaceFirst("(.*)\\s+(\\S+)", "$2 $1");
        cells.keySet().removeAll(new TreeSet<>(List.of(LEARNER, NAME, FIRST_NAME, LAST_NAME, HANDED_IN, LATE)));
        return Optional.of(new Roster.Row(line, learner, name, turned, cells, handedIn, late));
    }

    private Optional<Instant> handedIn(String text, int line) {
        if (zone == null && !Moments.tellsZone(text)) {
            problem(line, text + " does not tell its time zone.",
                    "Write a zone into the points file, for example zone: Europe/Berlin.");
            return Optional.empty();
        }
        Optional<Instant> moment = Moments.read(text, zone == null ? ZoneId.of("UTC") : zone);
        if (moment.isEmpty()) {
            problem(line, "\"" + text + "\" is no time.", "Write it as " + Moments.EXAMPLE + ".");
        }
        return moment;
    }

    private Optional<Long> late(String text, int line) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (plain.equals("no") || plain.equals("excused")) {
            return Optional.of(0L);
        }
        if (!plain.matches("\\d{1,4}")) {
            problem(line, "\"" + text + "\" in the column for lateness is no number of days or hours.",
                    "Write a whole number, no, or excused.");
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(plain));
    }

    private void twice(List<Roster.Row> rows) {
        Map<String, Integer> lines = new HashMap<>();
        for (Roster.Row row : rows) {
            if (!row.learner().isEmpty()) {
                Integer other = lines.put(Roster.plain(row.learner()), row.line());
                if (other != null) {
                    problem(row.line(), row.learner() + " stands in line " + other + " already.", "Leave one of the two.");
                }
            }
        }
    }
}
