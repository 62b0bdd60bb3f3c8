package kit.watch;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * The learner's frames in a stack: those of one source file.
 *
 * @param file the source file as class files name it, for example {@code Kitchen.java}
 */
public record Frames(String file) {
    private static final Set<String> POOLS = Set.of(
            "java.util.concurrent.ThreadPoolExecutor.getTask", "java.util.concurrent.ForkJoinPool.awaitWork");

    public boolean mine(StackTraceElement frame) {
        return frame != null && file.equals(frame.getFileName());
    }

    /** The learner's frames only, innermost first. */
    public StackTraceElement[] of(StackTraceElement[] stack) {
        return Arrays.stream(stack).filter(this::mine).toArray(StackTraceElement[]::new);
    }

    /** {@code Kitchen.java:31}, the innermost of the learner's lines, or empty when none is on that stack. */
    public Optional<String> line(StackTraceElement[] stack) {
        return lineNumber(stack).map(line -> file + ":" + line);
    }

    /** The number of that line. */
    Optional<Integer> lineNumber(StackTraceElement[] stack) {
        return Arrays.stream(stack).filter(this::mine).findFirst().map(StackTraceElement::getLineNumber);
    }

    /** Whether a line of the learner's threw that, or what it called of the JDK, and not the check in a seam. */
    public boolean threw(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getModuleName() == null || !frame.getModuleName().startsWith("java."))
                .findFirst().filter(this::mine).isPresent();
    }

    /** A line of the learner's where one of these threads stands, or empty. */
    public Optional<String> anyLine(Collection<Thread> threads) {
        return threads.stream().map(thread -> line(thread.getStackTrace())).flatMap(Optional::stream).findFirst();
    }

    /** Whether it is a pool's thread that has nothing to do. */
    public static boolean waitsForATask(Thread thread) {
        return Arrays.stream(thread.getStackTrace()).anyMatch(frame -> POOLS.contains(frame.getClassName() + "." + frame.getMethodName()));
    }

    /** Whether this is a worker that the JDK keeps for everybody, and no line of the learner's is on its stack. */
    public boolean idle(Thread thread) {
        return Family.shared(thread) && line(thread.getStackTrace()).isEmpty();
    }

    /**
     * What the innermost of the learner's lines calls: {@code ArrayBlockingQueue.take}; empty when the learner's own line
     * is where the thread stands, and when it calls a lambda or this library, which have no names that anybody knows.
     */
    public Optional<String> called(StackTraceElement[] stack) {
        for (int i = 1; i < stack.length; i++) {
            if (mine(stack[i])) {
                StackTraceElement callee = stack[i - 1];
                String type = callee.getClassName();
                boolean nameless = type.contains("$$Lambda") || type.startsWith("kit.");
                return nameless ? Optional.empty() : Optional.of(simple(type) + "." + callee.getMethodName());
            }
        }
        return Optional.empty();
    }

    private static String simple(String className) {
        String name = className.substring(className.lastIndexOf('.') + 1);
        return name.substring(name.lastIndexOf('$') + 1);
    }
}
