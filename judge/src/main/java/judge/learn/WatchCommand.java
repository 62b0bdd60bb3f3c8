package judge.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import judge.Exercise;
import judge.Judge;
import judge.Verdict;
import judge.command.Codes;
import judge.command.Trouble;
import kit.report.Check;
import kit.report.CheckResult;
import kit.report.Kind;
import kit.report.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Judges at each save, and goes on to the next exercise when one is done.
 *
 * <p>What decides is what the file holds: it is judged whenever that differs from what was judged last. So a save during a
 * check is seen after it, a burst of saves is one run, and an editor that writes by renaming is like any other. The
 * system's file events only make it look at once; without them it looks every second.
 *
 * <p><b>Threads:</b> one judges and prints; one hears the file system; one reads keys.
 */
@Command(name = "watch", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class WatchCommand implements Callable<Integer> {
    private static final int LOOK_MILLIS = 1_000;
    private static final int HALF_SAVED_MILLIS = 300;
    private static final int QUIT = -1;
    /** A run that has lasted so long is given up for a newer save; a shorter one comes to its end sooner than a new one. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @ParentCommand
    private Learn learn;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", descriptionKey = "parameter.exercise",
            completionCandidates = ExerciseNames.class)
    private String name;

    /** What is judged has been saved again. */
    private static final class Superseded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Superseded() {
            super(null, null, false, false);
        }
    }

    /** A key that was typed, or a file that was saved. */
    private record Event(int key, Path saved) {}

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private Desk desk;
    private Screen screen;
    private Exercise current;
    private Verdict last;
    private String judged = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        desk = learn.desk();
        screen = new Screen(desk);
        current = desk.exercise(name);
        try (Alone alone = Alone.in(desk.workspace().root());
                Judge judge = desk.judge(Integer.MAX_VALUE);
                Saves saves = Saves.in(desk.workspace(), file -> events.add(new Event(0, file)));
                Keys keys = Keys.open(key -> events.add(new Event(key, null)))) {
            if (!alone.isAlone()) {
                Screen.wrapped(Texts.of("watch.twice", alone.other()), "").forEach(desk::say);
            }
            if (!saves.areHeard()) {
                desk.say(Texts.of("watch.noevents"));
            }
            screen.todo(current);
            for (boolean on = true; on; ) {
                boolean said;
                if (Progress.digest(current.starter()).equals(judged)) {
                    Event event = events.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    on = handle(event);
                    said = on && event != null && event.saved == null;
                } else {
                    judge(judge);
                    said = true;
                }
                if (said) {
                    desk.say("");
                    desk.say(Texts.of(keys.areRead() ? "watch.keys" : "watch.nokeys"));
                }
            }
        }
        desk.next("./learn watch" + (name == null ? "" : " " + name));
        return last == null ? Codes.PASSED : CheckCommand.code(List.of(last));
    }

    private void judge(Judge judge) throws InterruptedException {
        untilWhole();
        judged = Progress.digest(current.starter());
        desk.say("");
        desk.say(Texts.of("watch.judging", current.path()));
        last = null;
        Hearing hearing = new Hearing(current, judge.checks(current));
        try {
            last = judge.judge(current, current.starter(), hearing::hear);
        } catch (Superseded e) {
            judged = ""; // it had no verdict
            desk.say(Texts.of("watch.superseded"));
            return;
        }
        desk.progress().keep(last, judged);
        if (hearing.told) {
            screen.line(last);
            screen.kept();
        } else {
            screen.verdict(last);
        }
        if (last.outcome() == Outcome.PASSED) {
            screen.learnt(current);
            Optional<Exercise> next = desk.next();
            desk.say("");
            if (next.isPresent() && name == null) {
                go(next.get());
            } else if (next.isEmpty()) {
                desk.say(Texts.of("all.done"));
            }
        }
    }

    /** Tells what is known before the verdict is whole: the first story, or that only explorations are left. */
    private final class Hearing {
        private final Exercise exercise;
        private final List<Check> checks;
        private final long begun = System.nanoTime();
        private int passed;
        private boolean told;

        Hearing(Exercise exercise, List<Check> checks) {
            this.exercise = exercise;
            this.checks = checks;
        }

        void hear(CheckResult result) {
            if (!told && result.outcome() == Outcome.NOT_YET) {
                told = true;
                screen.story(result);
                desk.say("");
            } else if (result.outcome() == Outcome.PASSED && ++passed < checks.size()
                    && checks.get(passed).kind() == Kind.EXPLORE && result.check().kind() != Kind.EXPLORE) {
                desk.say(Texts.of("watch.exploring", passed, checks.size()));
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos() && !Progress.digest(exercise.starter()).equals(judged)) {
                throw new Superseded();
            }
        }
    }

    /** Gives an editor that empties a file before it writes it a moment. */
    private void untilWhole() throws InterruptedException {
        long begun = System.nanoTime();
        while (isEmpty(current.starter()) && System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(HALF_SAVED_MILLIS)) {
            Event event = events.poll(20, TimeUnit.MILLISECONDS);
            if (event != null && event.saved == null) {
                events.add(event);
                return;
            }
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return true;
        }
    }

    private void go(Exercise exercise) {
        current = exercise;
        judged = Progress.digest(exercise.starter()); // as it is, it waits for the learner
        last = null;
        screen.todo(exercise);
    }

    /** Does what the key says, or looks at the file that was saved; whether to go on. */
    private boolean handle(Event event) throws IOException, InterruptedException {
        if (event == null) {
            return true;
        }
        if (event.saved != null) {
            Optional<Exercise> saved = desk.at(event.saved);
            if (saved.isPresent() && !saved.get().equals(current) && name == null
                    && desk.progress().state(saved.get()) != Progress.State.DONE) {
                current = saved.get();
                judged = "";
            }
            return true;
        }
        desk.say("");
        try {
            switch (event.key) {
                case 'h' -> HintCommand.tell(desk, current, null);
                case 'n' -> desk.exercises().stream().skip(desk.exercises().indexOf(current) + 1L).findFirst().ifPresent(this::go);
                case 'l' -> screen.list(current.lesson());
                case 'o' -> desk.say(new Editor(System.getenv()).open(current.starter())
                        .map(editor -> Texts.of("open.with", desk.shown(current.starter()), editor))
                        .orElse(Texts.of("open.none", desk.shown(current.starter()))));
                case 'r' -> ResetCommand.reset(desk, current);
                case 'e' -> desk.say(last == null ? Texts.of("explain.nothing") : ExplainCommand.write(desk, last));
                case 'q', QUIT, 3, 4 -> {
                    return false;
                }
                default -> { } // the keys are told below
            }
        } catch (Trouble e) {
            desk.say(e.getMessage());
        }
        return true;
    }
}
