package judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Compiles in processes of their own, for sources of strangers: one that a source drives out of time or memory is ended, and
 * another one takes its place, while everybody else goes on.
 *
 * <p><b>Threads:</b> any; as many compile at once as there are processes.
 */
final class CompilersApart implements Compilers {
    /** How much processor time a process may use for one source. */
    static final Duration LIMIT = Duration.ofSeconds(15);

    private static final String SIMPLER = "Make the file simpler: no person needs that much of a compiler.";

    private final Path workspace;
    private final List<Path> classPath;
    private final Duration limit;
    private final BlockingDeque<CompilerChild> free = new LinkedBlockingDeque<>();
    private final Set<CompilerChild> all = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Starts that many processes. */
    CompilersApart(Workspace workspace, int count, List<Path> classPath) {
        this(workspace, count, classPath, LIMIT);
    }

    CompilersApart(Workspace workspace, int count, List<Path> classPath, Duration limit) {
        this.workspace = workspace.root();
        this.classPath = List.copyOf(classPath);
        this.limit = limit;
        for (int i = 0; i < count; i++) {
            free.addLast(start());
        }
    }

    private CompilerChild start() {
        try {
            CompilerChild child = CompilerChild.start(workspace, classPath);
            all.add(child);
            if (closed) {
                child.close();
            }
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Compiler.Compiled answer(Exercise exercise, byte[] source) throws Refused, InterruptedException {
        SourceText.of(exercise.file(), source); // what is too large is not sent at all
        return ask(exercise, new CompilerChild.Request(exercise.path(), source, null)).answer();
    }

    @Override
    public Map<String, byte[]> checks(Exercise exercise, Compiler.Compiled answer, byte[] source)
            throws Refused, InterruptedException {
        return ask(exercise, new CompilerChild.Request(exercise.path(), source, answer)).checks();
    }

    private CompilerChild.Reply ask(Exercise exercise, CompilerChild.Request request) throws Refused, InterruptedException {
        String told = "";
        for (int i = 0; i < 2; i++) { // the first may have been ended by somebody else
            CompilerChild child = free.takeFirst();
            CompilerChild.Reply reply = null;
            try {
                reply = child.ask(request, limit);
            } finally {
                if (reply == null || reply.isLast()) {
                    all.remove(child);
                    child.close();
                    free.addLast(start());
                } else {
                    free.addFirst(child);
                }
            }
            if (!reply.isLast()) {
                if (!reply.problems().isEmpty()) {
                    throw new Refused(reply.problems());
                }
                return reply;
            }
            if (closed) {
                throw new IllegalStateException("this judge is closed");
            }
            told = reply.trouble();
            if (reply.certain()) {
                break;
            }
        }
        throw new Refused(new Problem(exercise.file(), 0, 0, told, SIMPLER));
    }

    @Override
    public List<Path> classPath() {
        return classPath;
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(CompilerChild::close);
    }
}
