package kit;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Prints what fails and is no check: tests of the kit, of the judge, of the proof. Maven itself keeps silent, for the sake of
 * those who learn.
 *
 * <p>JUnit finds it by itself in every run with this library on the class path. <b>Threads:</b> JUnit's, any of them.
 */
public final class Faults implements TestExecutionListener {
    private static final int MOST_LINES = 40;

    private final PrintStream out;

    /** For JUnit. */
    public Faults() {
        this(System.out);
    }

    Faults(PrintStream out) {
        this.out = out;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        if (result.getStatus() == TestExecutionResult.Status.FAILED && thrown != null && !isOfAnExercise(test.getSource())) {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            String trace = text.toString().lines().limit(MOST_LINES).reduce("", (all, line) -> all + line + "\n");
            out.println("FAILED " + named(test) + "\n" + trace);
        }
    }

    private static boolean isOfAnExercise(Optional<TestSource> source) {
        Class<?> home = null;
        if (source.orElse(null) instanceof MethodSource method) {
            home = method.getJavaClass();
        } else if (source.orElse(null) instanceof ClassSource type) {
            home = type.getJavaClass();
        }
        return home != null && home.isAnnotationPresent(Exercise.class);
    }

    private static String named(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getClassName() + "." + test.getDisplayName())
                .orElse(test.getDisplayName());
    }
}
