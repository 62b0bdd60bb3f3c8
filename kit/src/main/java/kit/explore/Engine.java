package kit.explore;

import java.util.concurrent.atomic.AtomicBoolean;
import kit.report.NotYet;
import kit.watch.Frames;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.jvm.agent.InstrumentationMode;
import org.jetbrains.lincheck.jvm.agent.LincheckInstrumentation;

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

    private Engine() {}

    /**
     * Runs the scenario in different orders of steps.
     *
     * @param bound how many runs at most
     * @param answer the learner's file, whose lines the story tells
     * @throws NotYet at the first run that throws or in which nobody can move any more
     */
    public static void explore(int bound, Runnable scenario, Frames answer) {
        install();
        try {
            Lincheck.runConcurrentTest(bound, scenario);
        } catch (LincheckAssertionError found) {
            throw new NotYet(new Trace(String.valueOf(found.getMessage()), answer).story());
        }
    }

    private static void install() {
        if (INSTALLED.compareAndSet(false, true)) {
            LincheckInstrumentation.INSTANCE.attachJavaAgentStatically(ByteBuddyAgent.install());
            LincheckInstrumentation.INSTANCE.install(InstrumentationMode.MODEL_CHECKING);
        }
    }
}
