package judge.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import judge.Exercise;
import judge.Lesson;
import judge.Problem;
import judge.Verdict;
import kit.report.CheckResult;
import kit.report.Outcome;
import kit.report.Page;
import picocli.CommandLine.Help.Ansi;

/** What the learner sees, in 80 columns; coloured where the terminal can and {@code NO_COLOR} is not set. */
final class Screen {
    private static final int BAR = 20;
    private static final int MOST_PROBLEMS = 3;

    private final Desk desk;

    Screen(Desk desk) {
        this.desk = desk;
    }

    /** The lessons with their bars, the exercise to do next, its file, and what to type. */
    void standing() {
        lessons();
        desk.say("");
        Optional<Exercise> next = desk.next();
        if (next.isEmpty()) {
            desk.say(Texts.of("all.done"));
            return;
        }
        todo(next.get());
        desk.next("./learn watch");
    }

    /** The lessons with their bars. */
    private void lessons() {
        List<Exercise> all = desk.exercises();
        desk.say(bold(Texts.of("board.title", done(all), all.size())));
        desk.say("");
        Map<Lesson, List<Exercise>> lessons =
                all.stream().collect(Collectors.groupingBy(Exercise::lesson, LinkedHashMap::new, Collectors.toList()));
        lessons.forEach(this::standing);
    }

    private void standing(Lesson lesson, List<Exercise> exercises) {
        desk.say(String.format("  %-14s [%s] %2d of %2d", lesson.folder(), bar(done(exercises), exercises.size()),
                done(exercises), exercises.size()));
    }

    /** Where the exercise is and what it is about. */
    void todo(Exercise exercise) {
        desk.say(Texts.of("todo.exercise", bold(exercise.path()), exercise.about()));
        desk.say(Texts.of("todo.edit", desk.shown(exercise.starter())));
        desk.say(Texts.of("todo.read", exercise.lesson().folder() + "/README.md"));
    }

    /** Every exercise with its state. */
    void list() {
        desk.workspace().lessons().forEach(this::exercises);
        desk.say("");
        desk.say(Texts.of("list.marks"));
    }

    /** The lessons, and the exercises of that one: no more than a terminal has lines. */
    void list(Lesson lesson) {
        lessons();
        desk.say("");
        exercises(lesson);
        desk.say("");
        desk.say(Texts.of("list.marks"));
    }

    private void exercises(Lesson lesson) {
        desk.say(bold(lesson.folder()));
        for (Exercise exercise : desk.exercises()) {
            if (exercise.lesson().equals(lesson)) {
                desk.say(String.format("  %s %d %-16s %s", mark(exercise), exercise.number(), exercise.name(), exercise.about()));
            }
        }
    }

    private String mark(Exercise exercise) {
        return switch (desk.progress().state(exercise)) {
            case DONE -> green("[x]");
            case NOT_YET -> red("[-]");
            case CHANGED -> "[?]";
            case NEW -> "[ ]";
        };
    }

    private long done(List<Exercise> exercises) {
        return exercises.stream().filter(exercise -> desk.progress().state(exercise) == Progress.State.DONE).count();
    }

    private static String bar(long done, int all) {
        int filled = (int) (BAR * done / Math.max(1, all));
        return "#".repeat(filled) + ".".repeat(BAR - filled);
    }

    /** The verdict: the first story, or what stood in the way; and what to type next. */
    void verdict(Verdict verdict) {
        line(verdict);
        for (Problem problem : verdict.problems().stream().limit(MOST_PROBLEMS).toList()) {
            desk.say("");
            desk.say(problem.place() + ": " + problem.message());
            desk.say("    " + problem.repair());
        }
        verdict.firstNotYet().or(() -> notRun(verdict)).ifPresent(this::story);
        kept();
    }

    /** Says so when the progress could not be kept. */
    void kept() {
        if (!desk.progress().writable()) {
            desk.say("");
            desk.say(Texts.of("not.writable"));
        }
    }

    /** What one check has to tell. */
    void story(CheckResult result) {
        desk.say("");
        desk.say(bold(Texts.of("verdict.check", result.check().sentence(), todos(result))));
        Page.story(result.story()).forEach(desk::say);
    }

    /** The verdict on one line, for those who ask for many. */
    void line(Verdict verdict) {
        long passed = verdict.results().stream().filter(result -> result.outcome() == Outcome.PASSED).count();
        String head = Texts.of("verdict." + verdict.outcome(), verdict.exercise().path(), passed, verdict.results().size());
        desk.say(verdict.outcome() == Outcome.PASSED ? green(head) : red(head));
    }

    private static Optional<CheckResult> notRun(Verdict verdict) {
        return verdict.problems().isEmpty()
                ? verdict.results().stream().filter(result -> result.outcome() == Outcome.COULD_NOT_RUN).findFirst()
                : Optional.empty();
    }

    private static String todos(CheckResult result) {
        return result.check().todos().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What there is to say when an exercise is done: what it was about, another way, and how far the lesson is. */
    void learnt(Exercise exercise) {
        desk.say("");
        desk.say(Texts.of("learnt.about", exercise.about()));
        Answers.alsoRight(desk.workspace().root(), exercise).forEach(desk::say);
        desk.say("");
        standing(exercise.lesson(), desk.exercises().stream().filter(one -> one.lesson().equals(exercise.lesson())).toList());
    }

    static List<String> wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() + 1 > Page.WIDTH && line.length() > indent.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static String bold(String text) {
        return coloured("bold", text);
    }

    private static String green(String text) {
        return coloured("green", text);
    }

    private static String red(String text) {
        return coloured("red", text);
    }

    private static String coloured(String style, String text) {
        return Ansi.AUTO.enabled() ? Ansi.ON.string("@|" + style + " " + text.replace("|@", "| @") + "|@") : text;
    }
}
