package judge;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The JDK's compiler, kept ready: it reads the class path once. Sources can make it run out of stack, memory or time;
 * then the work is refused, and the next one gets a fresh compiler. Sources of
 * strangers are compiled in a process of their own, {@link CompilersApart}.
 *
 * <p><b>Threads:</b> any; one works at a time, on a thread of its own. <b>Blocks:</b> until the work is done, at most
 * {@link #LIMIT} of processor time; an interrupt ends the wait. Work that reaches the limit is left alone with its
 * thread, since nothing can end it but the end of the process.
 */
final class Javac {
    static final Duration LIMIT = Duration.ofSeconds(20);
    /** An option: tell the whole of a call that does not fit, not its first bad argument. */
    static final String VERBOSE = "-Xdiags:verbose";

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int STACK_BYTES = 8 << 20;
    private static final String SIMPLER = "Take the deepest nesting or the longest expression apart.";
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:class", "-g", "-source", "17", "-target", "17",
            "-Xlint:none", "-nowarn");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final List<Path> classPath;
    private final ReentrantLock lock = new ReentrantLock();
    private StandardJavaFileManager files; // guarded by lock; null when a new one is needed

    Javac(List<Path> classPath) {
        if (compiler == null) {
            throw new IllegalStateException("This Java has no compiler: a JDK is needed, not a JRE.");
        }
        this.classPath = List.copyOf(classPath);
    }

    List<Path> classPath() {
        return classPath;
    }

    /**
     * Does that work, in which {@link #files} and {@link #task} may be used.
     *
     * @param file the answer's file, to be blamed
     */
    <T> T work(String file, Callable<T> work) throws Refused, InterruptedException {
        lock.lockInterruptibly();
        boolean ended = false;
        try {
            if (files == null) {
                files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            }
            FutureTask<T> task = new FutureTask<>(work);
            Thread thread = new Thread(null, task, "javac " + file, STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
            T result = within(LIMIT, task, thread);
            ended = true;
            return result;
        } catch (ExecutionException e) {
            ended = e.getCause() instanceof Refused;
            throw refused(file, e.getCause());
        } catch (TimeoutException e) {
            throw new Refused(new Problem(file, 0, 0,
                    "The Java compiler used " + LIMIT.toSeconds() + " s of processor time and came to no end.", SIMPLER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!ended) {
                files = null; // a compiler may still be using the old one
            }
            lock.unlock();
        }
    }

    /** The result; the limit is one of processor time, which other load on the machine does not lengthen. */
    private static <T> T within(Duration limit, FutureTask<T> task, Thread thread)
            throws InterruptedException, ExecutionException, TimeoutException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        while (true) {
            try {
                return task.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (threads.getThreadCpuTime(thread.getId()) > limit.toNanos()) {
                    throw e;
                }
            }
        }
    }

    private static Refused refused(String file, Throwable why) {
        if (why instanceof Refused refused) {
            return refused;
        } else if (why instanceof IOException io) {
            throw new UncheckedIOException(io);
        }
        Throwable root = why;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new Refused(new Problem(file, 0, 0, "The Java compiler broke off: " + root.getClass().getSimpleName() + ".", SIMPLER));
    }

    /** The files of one compilation in memory; see {@link MemoryFiles}. */
    MemoryFiles files(String home, List<Path> sources, Map<String, byte[]> classes) {
        return new MemoryFiles(files, home, sources, classes);
    }

    JavacTask task(
            MemoryFiles memory, DiagnosticCollector<JavaFileObject> told, List<JavaFileObject> units, String... more) {
        List<String> options = Stream.concat(OPTIONS.stream(), Stream.of(more)).toList();
        return (JavacTask) compiler.getTask(Writer.nullWriter(), memory, told, options, null, units);
    }
}
