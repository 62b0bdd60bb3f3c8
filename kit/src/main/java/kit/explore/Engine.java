package kit.explore;

import java.lang.instrument.Instrumentation;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kit.report.CouldNotRun;
import kit.report.NotYet;
import kit.report.Story;
import kit.report.Words;
import kit.watch.Frames;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.LincheckSettings;
import org.jetbrains.lincheck.jvm.agent.InstrumentationMode;
import org.jetbrains.lincheck.jvm.agent.LincheckClassFileTransformer;
import org.jetbrains.lincheck.jvm.agent.LincheckInstrumentation;
import org.objectweb.asm.ClassReader;

/**
 * Lincheck's model checker, installed at the first exploration and for the life of the process.
 *
 * <p>Left to itself, Lincheck instruments the JDK's classes at the beginning of each exploration and takes that back at its
 * end; what the virtual machine had compiled is lost each time. Attached as a static agent would be, it does so once:
 * later explorations take a third of the processor time, short ones a tenth.
 *
 * <p><b>Threads:</b> one exploration at a time; Lincheck sees to that.
 */
public final class Engine {
    private static final AtomicBoolean INSTALLED = new AtomicBoolean();

    /** A run that meets the engine's limit of wall time says nothing about the answer, only that the machine was busy. */
    private static final int ATTEMPTS = 3;

    /**
     * How often a loop goes round before Lincheck takes it for one that waits for another thread, and tries no other orders after
     * it. Its own number is 10, which every walk through a hash table exceeds.
     */
    private static final int ROUNDS_BEFORE_A_SWITCH = 100;

    /** How often before it says that nobody can move any more. Its own number is 50: any loop over a hundred things is longer. */
    private static final int ROUNDS_WITHOUT_END = 10_000;

    private static final LincheckSettings SETTINGS = settings();

    static {
        System.setProperty("lincheck.logLevel", "OFF"); // it warns on System.err, in the midst of what the answer prints
    }

    private Engine() {}

    private static LincheckSettings settings() {
        LincheckSettings own = new LincheckSettings();
        return new LincheckSettings(
                own.getAnalyzeStdLib(), ROUNDS_BEFORE_A_SWITCH, ROUNDS_WITHOUT_END, own.getRecursionBound());
    }

    /**
     * Runs the scenario in different orders of steps: first those in which a call into {@code java.util} is one step, then all.
     *
     * @param bound how many runs at most, half of them of either kind
     * @param answer the learner's file, whose lines the story tells
     * @throws NotYet at the first run that throws or in which nobody can move any more
     * @throws CouldNotRun when the engine cannot follow the scenario; that is no fault of the answer
     */
    public static void explore(int bound, Runnable scenario, Frames answer) {
        install();
        int half = bound / 2;
        WholeCalls.want(true);
        try {
            tryOrders(bound - half, scenario, answer);
        } finally {
            WholeCalls.want(false);
        }
        tryOrders(half, scenario, answer);
    }

    /**
     * Has the engine instrument these classes when they are loaded. Otherwise it does so at their first use: then the virtual
     * machine stops all threads and looks through everything that it has compiled. No matter before the first exploration.
     *
     * @param bytes of classes that are not loaded yet, by their names with dots
     */
    public static void instrumentAtLoading(Map<String, byte[]> bytes) {
        if (!INSTALLED.get()) {
            return;
        }
        for (byte[] one : bytes.values()) {
            ClassReader reader = new ClassReader(one);
            Stream.concat(Stream.of(reader.getSuperName()), Stream.of(reader.getInterfaces()))
                    .map(type -> type.replace('/', '.'))
                    .filter(type -> !bytes.containsKey(type) && !type.startsWith("kit."))
                    .forEach(LincheckInstrumentation.INSTANCE::ensureClassHierarchyIsTransformed);
        }
        LincheckInstrumentation.INSTANCE.getInstrumentedClasses().addAll(bytes.keySet());
    }

    /** Has the engine instrument these classes anew when they are transformed again: it keeps what it has made of them. */
    static void instrumentAnew(Class<?>... loaded) {
        if (INSTALLED.get()) {
            for (Class<?> type : loaded) {
                LincheckClassFileTransformer.INSTANCE.getTransformedClassesCache().remove(type.getName());
            }
        }
    }

    private static void tryOrders(int bound, Runnable scenario, Frames answer) {
        boolean lost = false;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            String report;
            try {
                report = report(bound, scenario);
            } catch (RuntimeException failedItself) {
                // What the scenario throws is in a report. Here the engine saw a fault, and could not repeat or not tell it.
                lost = true;
                continue;
            }
            if (report == null) {
                return;
            } else if (Trace.tellsOfTheEngineItself(report)) {
                throw new CouldNotRun(report.strip());
            } else if (!Trace.timedOut(report)) {
                Story story = new Trace(report, answer).story();
                if (!Trace.blamesTheAnswerForTheEngine(story)) {
                    throw new NotYet(story);
                }
                lost = true;
            }
        }
        throw new CouldNotRun(lost ? Words.engineLost() : Words.timedOut(ATTEMPTS));
    }

    /** What the engine has to say, or null when every run was as expected. */
    private static String report(int bound, Runnable scenario) {
        try {
            Lincheck.runConcurrentTestInternal$lincheck(bound, SETTINGS, scenario);
            return null;
        } catch (LincheckAssertionError found) {
            return String.valueOf(found.getMessage());
        }
    }

    private static void install() {
        if (INSTALLED.compareAndSet(false, true)) {
            Instrumentation machine = ByteBuddyAgent.install();
            openBase(machine);
            FaithfulParking.install(machine);
            SharedTasks.install(machine);
            MonitorCalls.install(machine);
            PlatformThreads.install(machine);
            ForeignObjects.install(machine);
            IdleThreads.install(machine);
            WholeCalls.install(machine);
            KeptThreads.install(machine);
            PassingTime.install(machine);
            TrackedObjects.install(machine);
            FileCalls.install(machine);
            OwnLists.install(machine);
            FollowedClasses.install(machine);
            CurrentThreads.install(machine);
            NestedRuns.install(machine);
            ThreadSubclasses.install(machine);
            TimedJoins.install(machine);
            LincheckInstrumentation.INSTANCE.attachJavaAgentStatically(machine);
            LincheckInstrumentation.INSTANCE.install(InstrumentationMode.MODEL_CHECKING);
            Rewriting.ofBootClasses(machine, new DyingThreads(), new NestedRuns.Descriptors(), new CurrentThreads());
        }
    }

    /** Lets the engine read the fields of the JDK's objects, comparators say, that an answer holds. */
    private static void openBase(Instrumentation machine) {
        Module base = Object.class.getModule();
        Set<Module> engine = Set.of(Lincheck.class.getModule());
        Map<String, Set<Module>> opens = base.getPackages().stream().collect(Collectors.toMap(name -> name, name -> engine));
        machine.redefineModule(base, Set.of(), Map.of(), opens, Set.of(), Map.of());
    }
}
