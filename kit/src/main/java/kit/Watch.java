package kit;

import java.lang.instrument.UnmodifiableClassException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kit.explore.PlatformThreads;
import kit.report.CouldNotRun;
import kit.report.Kind;
import kit.report.NotYet;
import kit.report.Steady;
import kit.report.Story;
import kit.report.Words;
import kit.watch.Bounds;
import kit.watch.Family;
import kit.watch.Frames;
import kit.watch.Printed;
import kit.watch.Stillness;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs each check on a thread of its own and watches it: a check that cannot end is ended with a story, and whatever an
 * answer throws, on whichever thread, becomes one.
 *
 * <p>It is registered for every JUnit run that has this library on its class path, and leaves tests that are no checks
 * alone. Explorations of an exercise wait until its other checks pass.
 *
 * <p><b>Blocks:</b> at most the {@link Bounds} of a check.
 */
public final class Watch implements InvocationInterceptor, ParameterResolver, ExecutionCondition, BeforeAllCallback {
    /** The name of the thread on which a check runs. */
    static final String CHECK = "The check";

    private static final Namespace HERE = Namespace.create(Watch.class);
    private static final String FAILED = "failed";

    /** JUnit's parameter by which a run asks for the first check that does not pass, and for no other after it. */
    public static final String UNTIL_FIRST = "kit.until.first";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Exercise exercise = context.getTestClass().map(home -> home.getAnnotation(Exercise.class)).orElse(null);
        if (exercise != null && exercise.since() > Runtime.version().feature()) {
            return ConditionEvaluationResult.disabled(Words.needsJdk(exercise.since()));
        }
        boolean untilFirst = context.getConfigurationParameter(UNTIL_FIRST).map(Boolean::parseBoolean).orElse(false);
        boolean waits = context.getTestMethod().flatMap(Declared::of)
                .filter(declared -> untilFirst || declared.check().kind() == Kind.EXPLORE)
                .filter(declared -> ofClass(context).get(FAILED) != null)
                .isPresent();
        return waits
                ? ConditionEvaluationResult.disabled(Words.waitsForOthers())
                : ConditionEvaluationResult.enabled("");
    }

    @Override
    public void beforeAll(ExtensionContext context) throws UnmodifiableClassException {
        Class<?> check = context.getRequiredTestClass();
        if (Declared.platformThreads(check)) {
            PlatformThreads.standIn(check);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Crew.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return crew(context);
    }

    private static Crew crew(ExtensionContext context) {
        Frames frames = new Frames(Declared.exerciseOf(context.getRequiredTestClass()) + ".java");
        return context.getStore(HERE).computeIfAbsent(Crew.class, key -> new Crew(frames, new Printed()), Crew.class);
    }

    private static Store ofClass(ExtensionContext context) {
        return context.getParent().orElseThrow().getStore(HERE);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Declared declared = Declared.of(method.getExecutable()).orElse(null);
        if (declared == null) {
            invocation.proceed();
            return;
        }
        Crew crew = crew(context);
        Throwable thrown;
        try (Printed ignored = crew.catcher().begin()) {
            thrown = watched(invocation, crew, declared);
            Map<Thread, Throwable> dead = crew.dead();
            if (thrown == null && !dead.isEmpty()) {
                thrown = unheard(dead, new Frames(declared.file()));
            }
            crew.end();
        }
        if (thrown instanceof CouldNotRun noVerdict) {
            throw noVerdict;
        }
        if (thrown != null) {
            ofClass(context).put(FAILED, true);
            throw story(thrown, crew, declared, crew.printed());
        }
    }

    /** Runs the check; returns what it threw, or what the watch has to say of it. */
    private static Throwable watched(Invocation<Void> invocation, Crew crew, Declared declared) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread check = new Thread(() -> {
            try {
                invocation.proceed();
                if (Thread.interrupted()) { // whether it came in time to disturb the check is luck
                    throw interrupted();
                }
            } catch (Throwable e) {
                thrown.set(e);
            }
        }, CHECK);
        check.setDaemon(true);
        Thread.UncaughtExceptionHandler previous = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(crew::died);
        try {
            check.start();
            check.join(3);
            Guard guard = new Guard(check, crew, declared);
            while (check.isAlive()) {
                NotYet verdict = guard.look();
                if (verdict != null && check.isAlive()) {
                    return guard.crowd().orElse(verdict);
                }
                check.join(2);
            }
            return Thread.interrupted() ? interrupted() : guard.crowd().map(Throwable.class::cast).orElse(thrown.get());
        } catch (InterruptedException e) {
            return interrupted();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(previous);
        }
    }

    private static NotYet interrupted() {
        return new NotYet(Story.of(Words.interruptedTheCheck()));
    }

    /** Looks at a running check from outside. */
    private static final class Guard {
        private final Thread check;
        private final Crew crew;
        private final Frames frames;
        private final boolean explores;
        private final long begun = System.nanoTime();
        private final Stillness everybody;
        private long usedBefore; // processor time, at the last look
        private long moved = begun; // when it was another than at the look before

        Guard(Thread check, Crew crew, Declared declared) {
            this.check = check;
            this.crew = crew;
            this.frames = new Frames(declared.file());
            this.explores = declared.check().kind() == Kind.EXPLORE;
            this.everybody = crew.everybody();
        }

        /** That there are too many threads: what else they may have brought about comes from that. */
        Optional<NotYet> crowd() {
            List<Thread> threads = crew.family().members();
            return threads.size() > Bounds.THREADS
                    ? Optional.of(told(List.of(Words.threads(Bounds.THREADS, frames.anyLine(threads).orElse("")))))
                    : Optional.empty();
        }

        /** What there is to say against the check, or null. */
        NotYet look() throws InterruptedException {
            Optional<NotYet> crowd = crowd();
            if (crowd.isPresent()) {
                return crowd.get();
            }
            List<Thread> threads = crew.family().members();
            long used = Stillness.processorNanos(threads);
            if (explores) {
                if (used > Bounds.EXPLORATION.toNanos()) { // the engine's loops and the answer's look the same from outside
                    throw new CouldNotRun(Words.tooLong(Bounds.EXPLORATION.toSeconds()));
                } else if (stuck(used)) {
                    throw new CouldNotRun(Words.engineLost());
                } else if (System.nanoTime() - begun > Bounds.EXPLORATION_WALL.toNanos()) {
                    throw new CouldNotRun(Words.tooSlow(Bounds.EXPLORATION_WALL.toSeconds()));
                }
                return null;
            }
            if (used > Bounds.PROCESSOR.toNanos()) {
                Thread busiest = threads.stream()
                        .max(Comparator.comparing(thread -> Stillness.processorNanos(List.of(thread)))).orElseThrow();
                String line = frames.line(busiest.getStackTrace()).orElse(Words.NO_LINE);
                return told(List.of(Words.busy(busiest.getName(), line, Bounds.PROCESSOR.toSeconds())));
            } else if (!crew.waiting() && everybody.reached() && !everybody.timed() && everybody.certain()) {
                return told(crew.standoff(Words.noReturn(frames.anyLine(List.of(check)).orElse(""))));
            } else if (!crew.waiting() && Bounds.over(begun, used)) {
                String line = frames.anyLine(List.of(check)).map(at -> " at " + at).orElse("");
                return told(crew.standoff(Words.unending(CHECK + line, Bounds.WALL.toSeconds())));
            }
            return null;
        }

        /** An exploration lets one thread move at any time. When none does, one waits in earnest for something that it cannot see. */
        private boolean stuck(long used) throws InterruptedException {
            if (used != usedBefore) {
                usedBefore = used;
                moved = System.nanoTime();
            }
            return System.nanoTime() - moved > Bounds.WALL.toNanos() && everybody.reached() && everybody.certain();
        }

        private static NotYet told(List<String> happened) {
            return new NotYet(Story.of(happened));
        }
    }

    private static NotYet unheard(Map<Thread, Throwable> dead, Frames frames) {
        return new NotYet(Story.of(dead.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Family.BY_AGE))
                .limit(3)
                .map(entry -> Words.died(entry.getValue(), entry.getKey().getName(),
                        frames.line(entry.getValue().getStackTrace()).orElse(Words.NO_LINE)))
                .toList()));
    }

    /** The same failure with the check's reason, its timeline, and the learner's frames only. */
    private static NotYet story(Throwable thrown, Crew crew, Declared declared, String printed) {
        Frames frames = new Frames(declared.file());
        Story told = thrown instanceof NotYet notYet
                ? notYet.story()
                : Story.of(tell(thrown, CHECK, frames));
        Story whole = told.because(told.why().isEmpty() ? declared.why() : told.why(), declared.read());
        Story full = whole.timeline().isEmpty() ? whole.withTimeline(crew.timeline()) : whole;
        NotYet result = new NotYet(new Steady().story(full), printed);
        StackTraceElement[] mine = frames.of(thrown.getStackTrace());
        boolean foreign = mine.length == 0 && !(thrown instanceof NotYet);
        result.setStackTrace(foreign ? thrown.getStackTrace() : mine);
        return result;
    }

    /** What happened when the answer threw that, in one sentence. */
    static String tell(Throwable thrown, String thread, Frames frames) {
        String line = frames.line(thrown.getStackTrace()).orElse(null);
        if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
            return tell(thrown.getCause(), thread, frames);
        } else if (thrown instanceof NoClassDefFoundError && thrown.getCause() instanceof ExceptionInInitializerError cause) {
            return Words.notInitialized(frames.file().replace(".java", ""), cause.getMessage());
        } else if (thrown instanceof LinkageError) {
            return Words.unfit(frames.file().replace(".java", ""), String.valueOf(thrown.getMessage()));
        } else if (thrown instanceof OutOfMemoryError) {
            return Words.memory(thread, line == null ? Words.NO_LINE : line, Runtime.getRuntime().maxMemory() >> 20);
        } else if (line == null) {
            return Words.foreign(thrown) + Arrays.stream(thrown.getStackTrace()).limit(1).map(f -> " (" + f + ")").toList();
        } else if (thrown instanceof UnsupportedOperationException && todo(thrown.getMessage())) {
            return Words.todo(thrown.getMessage(), line);
        } else if (thrown instanceof StackOverflowError) {
            return Words.recursion(thread, line);
        }
        return Words.threw(thrown, thread, line);
    }

    private static boolean todo(String message) {
        return message != null && message.startsWith("TODO");
    }
}
