package lessons;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import judge.Exercise;

/** What must hold of every exercise. */
final class ExerciseClaims {
    private static final int LONGEST_ABOUT = 45;
    private static final int LONGEST_OPENING = 10;
    private static final Pattern RUNG = Pattern.compile("(\\d+)\\. .*");
    private static final List<Integer> RUNGS = List.of(1, 2, 3);

    static final List<Claim<Material>> ALL = List.of(
            new Claim<>("the starter's TODOs are numbered 1, 2, 3 ...", ExerciseClaims::todos),
            new Claim<>("the starter's opening comment is short, and says where it belongs", ExerciseClaims::opening),
            new Claim<>("the line on the board is short", ExerciseClaims::about),
            new Claim<>("every TODO has a check, and every check a TODO", ExerciseClaims::checked),
            new Claim<>("every check is a sentence in snake_case", ExerciseClaims::sentences),
            new Claim<>("every check says where to read, and that section exists", ExerciseClaims::anchors),
            new Claim<>("every TODO has three rungs of hints", ExerciseClaims::hints),
            new Claim<>("the starter is not its answer", ExerciseClaims::unsolved),
            new Claim<>("the answer keeps the starter's words, and tells what else is right and what only looks so",
                    ExerciseClaims::kept),
            new Claim<>("every wrong answer names the check that rejects it", ExerciseClaims::firstLines));

    private ExerciseClaims() {}

    private static List<Finding> todos(Material material) throws IOException {
        Source starter = material.starter();
        List<Finding> findings = new ArrayList<>();
        SortedSet<Integer> numbers = starter.todoNumbers();
        if (numbers.isEmpty() || numbers.first() != 1 || numbers.last() != numbers.size()) {
            findings.add(starter.finding(starter.lineOf("TODO"), "the TODOs have the numbers " + numbers,
                    "write // TODO 1: <what must hold in the end>, then 2, 3 ..."));
        }
        Set<Integer> seen = new HashSet<>();
        starter.todos().stream().filter(todo -> !seen.add(todo.number())).forEach(todo ->
                findings.add(starter.finding(todo.line(), "there are two TODOs " + todo.number(), "give each its own number")));
        starter.strayTodos().forEach(line -> findings.add(starter.finding(line, "this TODO is none of the numbered ones",
                "write // TODO 2: <what must hold in the end>, or \"TODO 2\" in an UnsupportedOperationException")));
        return findings;
    }

    private static List<Finding> opening(Material material) throws IOException {
        Source starter = material.starter();
        List<String> comment = starter.openingComment();
        List<Finding> findings = new ArrayList<>();
        if (comment.size() > LONGEST_OPENING) {
            findings.add(starter.finding(starter.lineOf("/*"), "the opening comment has " + comment.size() + " lines",
                    "say it in " + LONGEST_OPENING));
        }
        Exercise exercise = material.exercise();
        String place = "%s, exercise %d: %s. Lesson: %1$s/README.md#"
                .formatted(exercise.lesson().folder(), exercise.number(), exercise.name());
        if (comment.isEmpty() || !comment.get(0).startsWith(place)) {
            findings.add(starter.finding(starter.lineOf("/*"), "the opening comment does not say where this belongs",
                    "let its first line be: " + place + "<section>"));
        }
        return findings;
    }

    private static List<Finding> about(Material material) throws IOException {
        String about = material.exercise().about();
        return about.isBlank() || about.length() > LONGEST_ABOUT
                ? List.of(new Finding(material.exercise().checkSource(), material.check().lineOf("@Exercise"),
                        "about has " + about.length() + " characters", "say it in 1 to " + LONGEST_ABOUT))
                : List.of();
    }

    private static List<Finding> checked(Material material) throws IOException {
        Source check = material.check();
        Source starter = material.starter();
        SortedSet<Integer> todos = starter.todoNumbers();
        List<Finding> findings = new ArrayList<>();
        Set<Integer> covered = new TreeSet<>();
        for (Check one : material.checks()) {
            covered.addAll(one.todos());
            if (one.todos().isEmpty() || !todos.containsAll(one.todos())) {
                findings.add(check.finding(line(check, one),
                        "this check is about TODO " + one.todos() + ", and the starter has " + todos,
                        "change todo, or number the starter's TODOs"));
            }
        }
        starter.todos().stream().filter(todo -> !covered.contains(todo.number()))
                .map(todo -> starter.finding(todo.line(), "no check is about TODO " + todo.number(),
                        "name it in the todo of a check in " + check.file().getFileName()))
                .forEach(findings::add);
        return findings;
    }

    private static int line(Source check, Check one) {
        return check.lineOf(" " + one.method() + "(");
    }

    private static List<Finding> sentences(Material material) throws IOException {
        Source check = material.check();
        return material.checks().stream().filter(one -> !one.method().matches("[a-z0-9]+(_[a-z0-9]+)+"))
                .map(one -> check.finding(line(check, one), one.method() + " is no sentence in snake_case",
                        "name it after its promise: two_deposits_at_once_are_both_kept"))
                .toList();
    }

    private static List<Finding> anchors(Material material) throws IOException {
        Source check = material.check();
        Page lesson = material.lesson();
        Set<String> anchors = lesson.anchors();
        String sections = lesson.headings().stream().filter(heading -> heading.level() == 2).map(Page.Heading::anchor)
                .collect(joining(", "));
        return material.checks().stream().filter(one -> !anchors.contains(one.read()))
                .map(one -> check.finding(line(check, one), "\"" + one.read() + "\" is no section of the lesson",
                        "take one of " + sections))
                .toList();
    }

    private static List<Finding> hints(Material material) throws IOException {
        Page hints = material.hints();
        String name = material.exercise().name();
        Optional<Page.Heading> own = hints.headings().stream()
                .filter(heading -> heading.level() == 2 && heading.text().equals(name)).findFirst();
        if (own.isEmpty()) {
            return List.of(hints.finding(1, "there is no section ## " + name, "write it, with ### TODO 1 and so on"));
        }
        List<Finding> findings = new ArrayList<>();
        SortedSet<Integer> hinted = new TreeSet<>();
        for (Page.Heading heading : hints.headingsBelow(own.get())) {
            if (!heading.text().matches("TODO \\d+") || !hinted.add(Integer.parseInt(heading.text().substring(5)))) {
                findings.add(hints.finding(heading.line(), "### " + heading.text() + " is not ### TODO and a new number", "change it"));
            }
            List<Integer> rungs = hints.below(heading).stream()
                    .map(line -> RUNG.matcher(line.text())).filter(Matcher::matches)
                    .map(rung -> Integer.parseInt(rung.group(1))).toList();
            if (!rungs.equals(RUNGS)) {
                findings.add(hints.finding(heading.line(), heading.text() + " has the rungs " + rungs,
                        "write three: 1. a question that makes you look, 2. the idea and a link, 3. the shape in words"));
            }
        }
        if (!hinted.equals(material.starter().todoNumbers())) {
            findings.add(hints.finding(own.get().line(), "hints are for TODO " + hinted + ", and the starter has "
                    + material.starter().todoNumbers(), "write the missing ones, and drop those too many"));
        }
        return findings;
    }

    private static List<Finding> unsolved(Material material) throws IOException {
        Source starter = material.starter();
        return Files.exists(material.answer()) && Source.of(material.answer()).code().equals(starter.code())
                ? List.of(starter.finding(1, "the starter contains its answer", "take it out"))
                : List.of();
    }

    private static List<Finding> kept(Material material) throws IOException {
        if (!Files.exists(material.answer())) {
            return List.of(new Finding(material.answer(), 1, "there is no answer", "write it"));
        }
        Source starter = material.starter();
        Source answer = Source.of(material.answer());
        List<Finding> findings = new ArrayList<>();
        if (!answer.openingComment().equals(starter.openingComment())) {
            findings.add(answer.finding(answer.lineOf("/*"), "the opening comment is not the starter's", "copy it"));
        }
        Set<String> said = answer.lines().stream().map(String::strip).collect(toSet());
        starter.todos().stream().filter(todo -> !said.containsAll(todo.lines()))
                .map(todo -> answer.finding(answer.lineOf("TODO " + todo.number()),
                        "TODO " + todo.number() + " is not as in the starter", "copy: " + String.join(" ", todo.lines())))
                .forEach(findings::add);
        for (String part : List.of("Also right: ", "Looks right: ")) {
            if (answer.lines().stream().noneMatch(line -> line.contains(part))) {
                findings.add(answer.finding(answer.lines().size(), "nothing says \"" + part + "...\"", "write it behind the code"));
            }
        }
        return findings;
    }

    private static List<Finding> firstLines(Material material) throws IOException {
        List<Finding> findings = new ArrayList<>();
        String checkClass = material.exercise().name() + "Test";
        if (Files.isDirectory(material.wrongAnswers())) {
            try (Stream<Path> files = Files.list(material.wrongAnswers())) {
                for (Path file : files.filter(one -> Files.isRegularFile(one)).sorted().toList()) {
                    String first = Files.readAllLines(file).stream().findFirst().orElse("");
                    judge.FirstLine.uncommented(first).map(line -> FirstLine.fault(line, checkClass, material.checks()))
                            .orElse(Optional.of("it does not begin with a comment"))
                            .ifPresent(fault -> findings.add(new Finding(file, 1, fault, "write // " + judge.FirstLine.SYNTAX)));
                }
            }
        }
        return findings;
    }
}
