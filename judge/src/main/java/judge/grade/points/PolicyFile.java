package judge.grade.points;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import judge.Exercise;
import judge.Problem;
import judge.Workspace;
import kit.report.Check;
import kit.report.Kind;

/** Reads a points file; everything that is wrong in it is told at once. <b>Threads:</b> one. */
final class PolicyFile {
    private static final Set<String> KEYS = Set.of("points", "total", "shares", "partial", "starter-passes", "bonus",
            "bonus-at-most", "zone", "deadline",
            "late", "extensions", "could-not-run", "rounding", "roster");
    private static final Set<String> LATE = Set.of("per", "percent", "of", "grace-minutes", "zero-after");
    private static final Set<String> ROUNDING = Set.of("to", "mode");
    private static final Set<String> ROSTER = Set.of("file", "separator", "columns");

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final long MOST_BYTES = 1 << 20;
    private static final Pattern LONGER = Pattern.compile("\\+ ?(\\d{1,4}) (day|hour|minute)s?");

    private final Workspace workspace;
    private final List<Problem> problems = new ArrayList<>();
    private ZoneId zone;

    PolicyFile(Workspace workspace) {
        this.workspace = workspace;
    }

    Policy standard() {
        return new Policy(workspace.declared(), Worth.standard(), Due.never(), new Rounding(HUNDREDTH, RoundingMode.HALF_UP),
                false,
                Roster.none());
    }

    Policy read(Path path) throws Mistakes {
        String title = path.getFileName().toString();
        Section file = new Section(title, Yaml.read(title, text(path, title)), KEYS, problems);
        Worth worth = worth(file);
        zone = zone(file);
        Due due = due(file);
        Rounding rounding = file.section("rounding", ROUNDING).map(PolicyFile::rounding)
                .orElse(new Rounding(HUNDREDTH, RoundingMode.HALF_UP));
        boolean zero = file.choice("could-not-run", "undecided", "zero").equals("zero");
        Roster roster = file.section("roster", ROSTER).map(section -> roster(section, path)).orElse(Roster.none());
        if (!problems.isEmpty()) {
            throw new Mistakes(problems);
        }
        return new Policy(workspace.declared(), worth, due, rounding, zero, roster);
    }

    private static String text(Path path, String title) throws Mistakes {
        try {
            if (!Files.isRegularFile(path)) {
                throw mistake(title, "There is no file " + path + ".", "./grade --points-example prints one to begin with.");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw mistake(title, "The file is larger than " + (MOST_BYTES >> 20) + " MiB.", "Is it the points file?");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw mistake(title, "The file is not UTF-8.", "Save it as UTF-8.");
        } catch (IOException e) {
            throw mistake(title, "The file cannot be read: " + e.getMessage() + ".", "");
        }
    }

    private static Mistakes mistake(String title, String message, String repair) {
        return new Mistakes(List.of(new Problem(title, 0, 0, message, repair)));
    }

    // ---- points

    private Worth worth(Section file) {
        Map<String, BigDecimal> lessons = new HashMap<>();
        Map<String, BigDecimal> exercises = new HashMap<>();
        Set<String> places = new TreeSet<>(lessonNames());
        places.addAll(exerciseNames().keySet());
        Set<String> known = new TreeSet<>(places);
        known.add("each");
        Optional<Section> points = file.section("points", known);
        points.ifPresent(section -> section.keys().forEach((name, key) ->
                section.numberAt(key.value(), name, BigDecimal.ZERO, MOST_POINTS).ifPresent(number -> {
                    if (lessonNames().contains(name)) {
                        lessons.put(name, number);
                    } else if (exerciseNames().containsKey(name)) {
                        exercises.put(exerciseNames().get(name), number);
                    }
                })));
        BigDecimal each = points.map(section -> section.number("each", BigDecimal.TEN, BigDecimal.ZERO, MOST_POINTS))
                .orElse(BigDecimal.TEN);
        Map<Kind, BigDecimal> kinds = new EnumMap<>(Kind.class);
        Map<String, BigDecimal> checks = new HashMap<>();
        shares(file, kinds, checks);
        BigDecimal total = file.has("total") ? file.number("total", null, HUNDREDTH, MOST_POINTS) : null;
        BigDecimal mostBonus = file.has("bonus-at-most") ? file.number("bonus-at-most", null, BigDecimal.ZERO, MOST_POINTS)
                : null;
        return new Worth(each, lessons, exercises, total, kinds, checks, bonus(file, places), mostBonus,
                file.choice("starter-passes", "nothing", "counts").equals("nothing") ? Set.of() : null,
                file.choice("partial", "yes", "no").equals("yes"));
    }

    private void shares(Section file, Map<Kind, BigDecimal> kinds, Map<String, BigDecimal> checks) {
        Map<String, String> checkNames = checkNames();
        Map<String, Kind> kindNames = Stream.of(Kind.values())
                .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));
        Set<String> known = new TreeSet<>(checkNames.keySet());
        known.addAll(kindNames.keySet());
        Optional<Section> section = file.section("shares", known);
        section.ifPresent(some -> some.keys().forEach((name, key) ->
                some.numberAt(key.value(), name, BigDecimal.ZERO, MOST_POINTS).ifPresent(number -> {
                    if (kindNames.containsKey(name)) {
                        kinds.put(kindNames.get(name), number);
                    } else if (checkNames.containsKey(name)) {
                        checks.put(checkNames.get(name), number);
                    }
                })));
        Worth shared = new Worth(BigDecimal.TEN, Map.of(), Map.of(), null, kinds, checks, Set.of(), null, null, true);
        for (Exercise exercise : workspace.declared()) {
            List<Check> all = workspace.checks(exercise);
            if (section.isPresent() && !all.isEmpty()
                    && all.stream().allMatch(check -> shared.share(exercise.path(), check.name(), check.kind()).signum() == 0)) {
                section.get().problem("No check of " + exercise.path() + " has a share above 0.",
                        "Give one of them a share, or the exercise 0 points.");
            }
        }
    }

    private Set<String> bonus(Section file, Set<String> places) {
        Set<String> bonus = new TreeSet<>();
        file.node("bonus").ifPresent(node -> {
            if (node.items() == null) {
                file.problem(node.line(), node.column(), "bonus must be a list, and it is " + node.kind() + ".",
                        "Write it as [FullHouse, 05-logging].");
                return;
            }
            for (Node item : node.items()) {
                String name = item.text() == null ? item.kind() : item.text();
                if (lessonNames().contains(name)) {
                    workspace.declared().stream().filter(exercise -> exercise.lesson().folder().equals(name))
                            .forEach(exercise -> bonus.add(exercise.path()));
                } else if (exerciseNames().containsKey(name)) {
                    bonus.add(exerciseNames().get(name));
                } else {
                    file.unknown(item.line(), item.column(), "exercise or lesson", name, places);
                }
            }
        });
        return bonus;
    }

    private Set<String> lessonNames() {
        return workspace.lessons().stream().map(lesson -> lesson.folder()).collect(Collectors.toSet());
    }

    /** Paths by each name that only one exercise has. */
    private Map<String, String> exerciseNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Exercise exercise : workspace.declared()) {
            names.put(exercise.path(), exercise.path());
            if (workspace.declared().stream().filter(other -> other.name().equals(exercise.name())).count() == 1) {
                names.put(exercise.name(), exercise.path());
            }
        }
        return names;
    }

    /** {@code 03-queues/Kitchen.check} by each name that it may have: that, and {@code KitchenTest.check}. */
    private Map<String, String> checkNames() {
        Map<String, String> names = new LinkedHashMap<>();
        exerciseNames().forEach((name, path) -> workspace.declared().stream()
                .filter(exercise -> exercise.path().equals(path))
                .flatMap(exercise -> workspace.checks(exercise).stream())
                .forEach(check -> {
                    names.put(name + "Test." + check.name(), path + "." + check.name());
                    names.put(name + "." + check.name(), path + "." + check.name());
                }));
        return names;
    }

    // ---- time

    private ZoneId zone(Section file) {
        return file.text("zone").map(node -> {
            try {
                return ZoneId.of(node.text());
            } catch (DateTimeException e) {
                file.unknown(node.line(), node.column(), "time zone", node.text(), new TreeSet<>(ZoneId.getAvailableZoneIds()));
                return ZoneId.of("UTC");
            }
        }).orElse(null);
    }

    private Optional<Instant> moment(Section file, Node node) {
        if (zone == null && !Moments.tellsZone(node.text())) {
            file.problem(node.line(), node.column(), node.text() + " does not tell its time zone.",
                    "Add a line such as zone: Europe/Berlin, or end it with Z for UTC.");
            return Optional.empty();
        }
        Optional<Instant> moment = Moments.read(node.text(), zone == null ? ZoneId.of("UTC") : zone);
        if (moment.isEmpty()) {
            file.problem(node.line(), node.column(), "\"" + node.text() + "\" is no time.", "Write it as " + Moments.EXAMPLE
                    + ".");
        }
        return moment;
    }

    private Due due(Section file) {
        Optional<Instant> deadline = file.text("deadline").flatMap(node -> moment(file, node));
        Lateness lateness = file.section("late", LATE).map(PolicyFile::lateness).orElse(Lateness.free());
        Map<String, Due.Extension> extensions = new LinkedHashMap<>();
        file.node("extensions").ifPresent(node -> {
            if (node.keys() == null) {
                file.problem(node.line(), node.column(), "extensions must be names with a time each, and it is " + node.kind()
                        + ".",
                        "Write it as ada: " + Moments.EXAMPLE + ", or ada: +3 days.");
                return;
            }
            node.keys().forEach((name, key) -> extension(file, key.value()).ifPresent(one -> extensions.put(name, one)));
        });
        for (String key : List.of("late", "extensions")) {
            if (file.has(key) && !file.has("deadline")) {
                Node node = file.node(key).orElseThrow();
                file.problem(node.line(), node.column(), "There is " + key + ", and no deadline.", "Add deadline: "
                        + Moments.EXAMPLE + ".");
            }
        }
        return new Due(deadline, extensions, lateness);
    }

    private Optional<Due.Extension> extension(Section file, Node node) {
        if (node.text() == null || node.text().isEmpty()) {
            file.problem(node.line(), node.column(), "An extension must be a time, and it is " + node.kind() + ".",
                    "Write it as " + Moments.EXAMPLE + ", or as +3 days.");
            return Optional.empty();
        }
        Matcher longer = LONGER.matcher(node.text());
        if (longer.matches()) {
            long count = Long.parseLong(longer.group(1));
            return Optional.of(new Due.Extension(null, switch (longer.group(2)) {
                case "day" -> Duration.ofDays(count);
                case "hour" -> Duration.ofHours(count);
                default -> Duration.ofMinutes(count);
            }));
        }
        return moment(file, node).map(until -> new Due.Extension(until, null));
    }

    private static Lateness lateness(Section late) {
        Duration unit = late.choice("per", "day", "hour").equals("day") ? Duration.ofDays(1) : Duration.ofHours(1);
        return new Lateness(unit, late.number("percent", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(100)),
                late.choice("of", "reached", "most").equals("most"),
                Duration.ofMinutes(late.count("grace-minutes", 0, 0, 100_000)), late.count("zero-after", 0, 0, 100_000));
    }

    private static Rounding rounding(Section section) {
        BigDecimal step = section.number("to", HUNDREDTH, HUNDREDTH, MOST_POINTS);
        RoundingMode mode = switch (section.choice("mode", "half-up", "up", "down")) {
            case "up" -> RoundingMode.UP;
            case "down" -> RoundingMode.DOWN;
            default -> RoundingMode.HALF_UP;
        };
        return new Rounding(step, mode);
    }

    // ---- roster

    private Roster roster(Section section, Path path) {
        Map<String, String> columns = new LinkedHashMap<>();
        section.node("columns").ifPresent(node -> {
            if (node.keys() == null) {
                section.problem(node.line(), node.column(), "columns must be purposes with a header each, and it is "
                        + node.kind() + ".",
                        "Write it as name: Student.");
                return;
            }
            node.keys().forEach((purpose, key) -> {
                if (key.value().text() == null || key.value().text().isEmpty()) {
                    section.problem(key.value().line(), key.value().column(), purpose
                            + " must be a header of the roster, and it is "
                            + key.value().kind() + ".", "");
                } else {
                    columns.put(purpose.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " "), key.value().text());
                }
            });
        });
        String separator = section.node("separator").isEmpty() ? ""
                : switch (section.choice("separator", "comma", "semicolon", "tab")) {
                    case "semicolon" -> ";";
                    case "tab" -> "\t";
                    default -> ",";
                };
        Optional<Node> file = section.text("file");
        if (file.isEmpty()) {
            if (!section.has("file")) {
                section.problem("roster names no file.", "Add file: roster.csv under it.");
            }
            return Roster.none();
        }
        try {
            return RosterFile.read(path.toAbsolutePath().resolveSibling(file.get().text()), columns, separator, zone);
        } catch (Mistakes e) {
            problems.addAll(e.problems());
            return Roster.none();
        }
    }
}
