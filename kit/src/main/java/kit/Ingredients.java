package kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import kit.report.Words;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * What an answer is made of: the classes that its byte code names. For exercises that build something which the JDK has
 * ready-made.
 *
 * <pre>{@code
 * Ingredients.none(HomemadePermits.class, Semaphore.class);
 * }</pre>
 *
 * <p><b>Threads:</b> any.
 */
public final class Ingredients {
    private static final int CONSTANT_CLASS = 7; // JVMS 4.4.1

    private Ingredients() {}

    /** Insists that neither this class, nor those of its package that it names, names one of those. */
    public static void none(Class<?> answer, Class<?>... readyMade) {
        Set<String> named = of(answer);
        for (Class<?> one : readyMade) {
            Expect.that(!named.contains(one.getName()), Words.readyMade(answer.getSimpleName(), one.getSimpleName()));
        }
    }

    /** The names of all classes that this class names, and the classes of its package that it names, and so on. */
    static Set<String> of(Class<?> answer) {
        String home = answer.getPackageName().replace('.', '/') + "/";
        Set<String> named = new LinkedHashSet<>();
        Deque<String> unread = new ArrayDeque<>(Set.of(Type.getInternalName(answer)));
        while (!unread.isEmpty()) {
            for (String name : read(answer, unread.poll())) {
                if (named.add(name.replace('/', '.')) && name.startsWith(home)) {
                    unread.add(name);
                }
            }
        }
        return named;
    }

    private static Set<String> read(Class<?> answer, String name) {
        Set<String> named = new LinkedHashSet<>();
        try (InputStream bytes = answer.getResourceAsStream("/" + name + ".class")) {
            if (bytes == null) {
                throw new IllegalStateException("no byte code of " + name);
            }
            ClassReader reader = new ClassReader(bytes);
            char[] buffer = new char[reader.getMaxStringLength()];
            for (int i = 1; i < reader.getItemCount(); i++) {
                int at = reader.getItem(i);
                if (at > 0 && reader.readByte(at - 1) == CONSTANT_CLASS) {
                    named.add(reader.readUTF8(at, buffer).replaceFirst("^\\[+L?", "").replaceFirst(";$", ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the byte code of " + name, e);
        }
        return named;
    }
}
