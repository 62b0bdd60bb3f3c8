package judge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Compiles answers, and checks against them: in this process, {@link Compiler}, or in processes that can be ended, {@link
 * CompilersApart}.
 *
 * <p><b>Threads:</b> any. <b>Blocks:</b> until the compilation has ended or reached its bounds; an interrupt ends the wait.
 */
interface Compilers extends AutoCloseable {
    /** Compiles the answer alone; one that is no class stays as it is. */
    Compiler.Compiled answer(Exercise exercise, byte[] source) throws Refused, InterruptedException;

    /** Compiles the checks, and what they need, against a compiled answer; {@code source} is that answer's source. */
    Map<String, byte[]> checks(Exercise exercise, Compiler.Compiled answer, byte[] source) throws Refused, InterruptedException;

    /** What answers and checks are compiled with. */
    List<Path> classPath();

    /** Ends what was started. */
    @Override
    void close();

    /** The same for somebody who must not end it: closing that has no effect. */
    default Compilers lent() {
        Compilers mine = this;
        return new Compilers() {
            @Override
            public Compiler.Compiled answer(Exercise exercise, byte[] source) throws Refused, InterruptedException {
                return mine.answer(exercise, source);
            }

            @Override
            public Map<String, byte[]> checks(Exercise exercise, Compiler.Compiled answer, byte[] source)
                    throws Refused, InterruptedException {
                return mine.checks(exercise, answer, source);
            }

            @Override
            public List<Path> classPath() {
                return mine.classPath();
            }

            @Override
            public void close() {
                // It goes on for others.
            }
        };
    }
}
