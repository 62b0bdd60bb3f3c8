package judge.learn;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import judge.Exercise;
import judge.Judge;
import judge.Verdict;
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

    @ParentCommand
    private Learn learn;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", descriptionKey = "parameter.exercise",
            completionCandidates = ExerciseNames.class)
    private String name;

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
                desk.say(Texts.of("watch.twice"));
            }
            if (!saves.areHeard()) {
                desk.say(Texts.of("watch.noevents"));
            }
            screen.todo(current);
            desk.say(keys.areRead() ? Texts.of("watch.keys") : Texts.of("watch.nokeys"));
            for (boolean on = true; on; ) {
                if (!Progress.digest(current.starter()).equals(judged)) {
                    judge(judge);
                } else {
                    on = handle(events.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS));
                }
            }
        }
        return last == null ? Learn.PASSED : CheckCommand.code(List.of(last));
    }

    private void judge(Judge judge) throws InterruptedException {
        untilWhole();
        judged = Progress.digest(current.starter());
        desk.say("");
        desk.say(Texts.of("watch.judging", current.path()));
        boolean[] told = new boolean[1];
        last = judge.judge(current, current.starter(), result -> {
            if (!told[0] && result.outcome() == Outcome.NOT_YET) {
                told[0] = true;
                screen.story(result); // at once: the checks after it can take their time
                desk.say("");
            }
        });
        desk.progress().keep(last, judged);
        if (told[0]) {
            screen.line(last);
            screen.kept();
        } else {
            screen.verdict(last);
        }
        if (last.outcome() == Outcome.PASSED) {
            screen.learnt(current);
            Optional<Exercise> next = desk.next();
            if (next.isPresent() && name == null) {
                go(next.get());
            } else if (next.isEmpty()) {
                desk.say(Texts.of("all.done"));
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
        desk.say("");
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
        try {
            switch (event.key) {
                case 'h' -> HintCommand.tell(desk, current, null);
                case 'n' -> desk.exercises().stream().skip(desk.exercises().indexOf(current) + 1L).findFirst().ifPresent(this::go);
                case 'l' -> screen.list();
                case 'o' -> desk.say(new Editor(System.getenv()).open(current.starter())
                        .map(editor -> Texts.of("open.with", desk.shown(current.starter()), editor))
                        .orElse(Texts.of("open.none", desk.shown(current.starter()))));
                case 'r' -> ResetCommand.reset(desk, current);
                case 'e' -> desk.say(last == null ? Texts.of("explain.nothing") : ExplainCommand.write(desk, last));
                case 'q', QUIT, 3, 4 -> {
                    return false;
                }
                default -> desk.say(Texts.of("watch.keys"));
            }
        } catch (Trouble e) {
            desk.say(e.getMessage());
        }
        return true;
    }

    /** Whether this is the only watch of the workspace; two would both work, and both write the progress. */
    private record Alone(FileChannel channel, FileLock lock) implements AutoCloseable {
        static Alone in(Path root) {
            try {
                Path file = root.resolve(".learn").resolve("watch.lock");
                Files.createDirectories(file.getParent());
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                try {
                    return new Alone(channel, channel.tryLock());
                } catch (OverlappingFileLockException e) {
                    return new Alone(channel, null);
                }
            } catch (IOException e) {
                return new Alone(null, null); // nothing can be written here: then nobody is disturbed either
            }
        }

        boolean isAlone() {
            return channel == null || lock != null;
        }

        @Override
        public void close() throws IOException {
            if (channel != null) {
                channel.close();
            }
        }
    }
}
