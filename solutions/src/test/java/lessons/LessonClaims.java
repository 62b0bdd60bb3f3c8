package lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import judge.Exercise;
import rules.Javac;

/** What must hold of every lesson. */
final class LessonClaims {
    private static final int MOST_WORDS = 900;
    private static final int MOST_LINKS = 3;
    private static final int LONGEST_HINT_CODE = 3;
    private static final String EXERCISES = "Exercises";
    private static final String GO_FURTHER = "Go further";

    private static final Pattern REGION = Pattern.compile("<!-- region: (\\S+)#(\\S+) -->");
    private static final Pattern OUTPUT = Pattern.compile("<!-- output: (.+) -->");
    private static final Pattern JAVA_FILE = Pattern.compile("\\bjava (?:-\\S+ )*(\\S+\\.java)\\b");
    private static final Pattern ROW = Pattern.compile("\\| *\\[(\\w+)\\]\\(([^)]+)\\) *\\|.*");
    private static final Pattern MENTION = Pattern.compile("\\b(\\d\\d-[a-z]+(?:/[\\w.-]*\\w)+)(?:#([\\w-]+))?");

    static final List<Claim<Chapter>> ALL = List.of(
            new Claim<>("the lesson has at most 900 words", LessonClaims::words),
            new Claim<>("the sections are numbered, then come Exercises and Go further", LessonClaims::sections),
            new Claim<>("every Java listing is a region of a file that is compiled", LessonClaims::listings),
            new Claim<>("every output names a command that can be typed", LessonClaims::outputs),
            new Claim<>("the table of exercises is the board", LessonClaims::table),
            new Claim<>("the hints are for exercises of the board, and show no code", LessonClaims::hints),
            new Claim<>("every slide compiles as one file, and can be started", LessonClaims::slides),
            new Claim<>("every class lies in the lesson's package", LessonClaims::packages),
            new Claim<>("every place that a source mentions exists", LessonClaims::mentions),
            new Claim<>("starters.txt names the check that rejects each starter", LessonClaims::starters));

    private LessonClaims() {}

    private static List<Finding> words(Chapter chapter) throws IOException {
        Page readme = chapter.readme();
        return readme.words() > MOST_WORDS
                ? List.of(readme.finding(1, "the lesson has " + readme.words() + " words (of text, lists and headings)",
                        "say it in " + MOST_WORDS))
                : List.of();
    }

    private static List<Finding> sections(Chapter chapter) throws IOException {
        Page readme = chapter.readme();
        List<Page.Heading> sections = readme.headings().stream().filter(heading -> heading.level() == 2).toList();
        List<Finding> findings = new ArrayList<>();
        List<String> unnumbered = new ArrayList<>();
        int number = 0;
        for (Page.Heading section : sections) {
            if (section.text().equals(EXERCISES) || section.text().equals(GO_FURTHER)) {
                unnumbered.add(section.text());
            } else if (!section.text().startsWith(++number + ". ") || !unnumbered.isEmpty()) {
                findings.add(readme.finding(section.line(), "\"" + section.text() + "\" is not section " + number,
                        "number the sections 1. 2. 3., before " + EXERCISES + " and " + GO_FURTHER));
            }
            if (section.text().equals(GO_FURTHER)) {
                long items = readme.below(section).stream().filter(line -> line.text().matches("[-*] .*")).count();
                if (items > MOST_LINKS) {
                    findings.add(readme.finding(section.line(), items + " links to go further", "keep the best " + MOST_LINKS));
                }
            }
        }
        if (!unnumbered.equals(List.of(EXERCISES, GO_FURTHER))) {
            findings.add(readme.finding(readme.lines().size(), "behind the numbered sections stands " + unnumbered,
                    "end with ## " + EXERCISES + " and ## " + GO_FURTHER));
        }
        return findings;
    }

    private static List<Finding> listings(Chapter chapter) throws IOException {
        Page readme = chapter.readme();
        List<Finding> findings = new ArrayList<>();
        for (Page.Fence fence : readme.fences()) {
            Matcher marker = REGION.matcher(fence.marker());
            if (marker.matches()) {
                listing(chapter, fence, marker.group(1), marker.group(2))
                        .ifPresent(fault -> findings.add(readme.finding(fence.line(), fault,
                                "copy the lines between // region " + marker.group(2) + " and // end region in " + marker.group(1))));
            } else if (fence.language().equals("java")) {
                findings.add(readme.finding(fence.line(), "nobody compiles this listing",
                        "write <!-- region: FILE#NAME --> above it, and show that region"));
            }
        }
        return findings;
    }

    private static Optional<String> listing(Chapter chapter, Page.Fence fence, String name, String region) throws IOException {
        Path file = chapter.lesson().directory().resolve(name).normalize();
        boolean compiled = file.startsWith(chapter.lesson().directory().resolve("src")) || file.startsWith(chapter.slides());
        if (!compiled || !Files.exists(file)) {
            return Optional.of("there is no " + name + " in src or slides of this lesson");
        }
        List<Source.Region> regions = Source.of(file).regions(region);
        if (regions.size() != 1) {
            return Optional.of(name + " has " + regions.size() + " regions " + region);
        }
        List<String> expected = regions.get(0).body();
        if (expected.equals(fence.body())) {
            return Optional.empty();
        }
        int same = (int) IntStream.range(0, Math.min(expected.size(), fence.body().size()))
                .takeWhile(i -> expected.get(i).equals(fence.body().get(i))).count();
        return Optional.of("line " + (same + 1) + " of this listing is not line " + (regions.get(0).line() + same + 1) + " of " + name);
    }

    private static List<Finding> outputs(Chapter chapter) throws IOException {
        Page readme = chapter.readme();
        List<Finding> findings = new ArrayList<>();
        for (Page.Line line : readme.lines()) {
            Matcher output = OUTPUT.matcher(line.text());
            if (line.kind() == Page.Kind.COMMENT && output.matches()) {
                if (readme.fences().stream().noneMatch(fence -> fence.marker().equals(line.text().strip()))) {
                    findings.add(readme.finding(line.number(), "no output follows",
                            "show what the command printed, in a ```text fence"));
                }
                Matcher file = JAVA_FILE.matcher(output.group(1));
                if (file.find() && !Files.exists(chapter.workspace().root().resolve(file.group(1)))) {
                    findings.add(readme.finding(line.number(), "there is no " + file.group(1),
                            "name the file from the workspace's folder, as in " + chapter.lesson().folder() + "/slides/..."));
                }
            }
        }
        return findings;
    }

    private static List<Finding> table(Chapter chapter) throws IOException {
        Page readme = chapter.readme();
        List<Page.Heading> headings = readme.headings().stream().filter(heading -> heading.text().equals(EXERCISES)).toList();
        if (headings.isEmpty()) {
            return List.of(readme.finding(readme.lines().size(), "there is no table of exercises", "write it below ## " + EXERCISES));
        }
        List<String> rows = readme.below(headings.get(0)).stream().map(line -> ROW.matcher(line.text())).filter(Matcher::matches)
                .map(row -> row.group(1) + " in " + row.group(2)).toList();
        List<String> board = chapter.exercises().stream()
                .map(exercise -> exercise.name() + " in " + chapter.lesson().directory().relativize(exercise.starter()).toString()
                        .replace('\\', '/')).toList();
        List<Finding> findings = new ArrayList<>();
        if (!rows.equals(board)) {
            findings.add(readme.finding(headings.get(0).line(), "the table has\n    " + String.join("\n    ", rows)
                    + "\nand the board has\n    " + String.join("\n    ", board) + "\n",
                    "one row for each exercise, in the order of the board"));
        }
        List<Integer> numbers = chapter.exercises().stream().map(Exercise::number).toList();
        if (!numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList())) {
            findings.add(new Finding(chapter.exercises().get(0).checkSource(), 1,
                    "the exercises of this lesson have the numbers " + numbers, "number them 1, 2, 3 ... in @Exercise"));
        }
        return findings;
    }

    private static List<Finding> hints(Chapter chapter) throws IOException {
        Page hints = chapter.hints();
        List<String> names = chapter.exercises().stream().map(Exercise::name).toList();
        List<Finding> findings = new ArrayList<>();
        hints.headings().stream().filter(heading -> heading.level() == 2 && !names.contains(heading.text()))
                .forEach(heading -> findings.add(hints.finding(heading.line(), heading.text() + " is no exercise of this lesson",
                        "take one of " + names)));
        hints.fences().stream().filter(fence -> fence.body().size() > LONGEST_HINT_CODE)
                .forEach(fence -> findings.add(hints.finding(fence.line(), "a hint with " + fence.body().size() + " lines of code",
                        "say the shape in words, with " + LONGEST_HINT_CODE + " lines of code at most")));
        return findings;
    }

    private static List<Finding> slides(Chapter chapter) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Path file : Javac.javaFiles(chapter.slides())) {
            if (Source.of(file).needs() > Runtime.version().feature()) {
                continue;
            }
            List<Path> libraries = chapter.lesson().word().equals("logging") ? Javac.CLASS_PATH : List.of();
            String complaints = Javac.compile(List.of(file), libraries, Javac.OUTPUT.resolve("slides"));
            if (!complaints.isEmpty()) {
                findings.add(new Finding(file, 1, "it does not compile:\n" + complaints,
                        "try java " + chapter.lesson().folder() + "/slides/" + file.getFileName()));
            } else if (!Files.readString(file).contains("static void main(String")) {
                findings.add(new Finding(file, 1, "it has no main", "a slide's program is started with java " + file.getFileName()));
            }
        }
        return findings;
    }

    private static List<Finding> packages(Chapter chapter) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Path sources = chapter.lesson().directory().resolve("src");
        for (Path file : Javac.javaFiles(sources)) {
            Path home = file.getParent();
            if (!home.equals(chapter.lesson().sources()) && !home.equals(chapter.lesson().checks())) {
                findings.add(new Finding(file, 1, "it is not in the package " + chapter.lesson().word(), "move it there"));
            }
        }
        return findings;
    }

    private static List<Finding> mentions(Chapter chapter) throws IOException {
        Path root = chapter.workspace().root();
        List<Finding> findings = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(chapter.lesson().directory().resolve("src"), chapter.slides(), chapter.answers())) {
            files.addAll(Javac.javaFiles(folder));
        }
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher mention = MENTION.matcher(lines.get(i));
                while (mention.find()) {
                    Path place = root.resolve(mention.group(1));
                    if (!Files.exists(place)) {
                        findings.add(new Finding(file, i + 1, "there is no " + mention.group(1), "name a file of the workspace"));
                    } else if (mention.group(2) != null && !Page.of(place).anchors().contains(mention.group(2))) {
                        findings.add(new Finding(file, i + 1, mention.group(1) + " has no section #" + mention.group(2),
                                "name one that it has"));
                    }
                }
            }
        }
        return findings;
    }

    private static List<Finding> starters(Chapter chapter) throws IOException {
        Path file = chapter.startersLines();
        if (!Files.exists(file)) {
            return List.of(new Finding(file, 1, "it does not exist", "write for each starter <Exercise>: " + judge.FirstLine.SYNTAX));
        }
        List<Finding> findings = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                String name = line.replaceFirst(":.*", "");
                int number = i + 1;
                names.add(name);
                Optional<Exercise> exercise = chapter.exercises().stream().filter(one -> one.name().equals(name)).findFirst();
                (exercise.isEmpty()
                        ? Optional.of(name + " is no exercise of this lesson")
                        : FirstLine.fault(line.substring(name.length() + 1), name + "Test", Check.of(exercise.get(), chapter.compiled())))
                        .ifPresent(fault -> findings.add(new Finding(file, number, fault, "write <Exercise>: " + judge.FirstLine.SYNTAX)));
            }
        }
        chapter.exercises().stream().map(Exercise::name).filter(name -> names.stream().filter(name::equals).count() != 1)
                .map(name -> new Finding(file, 1, "not one line for " + name, "write " + name + ": " + judge.FirstLine.SYNTAX))
                .forEach(findings::add);
        return findings;
    }}
