package judge;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sentences of one command, from a resource bundle: a translation is one more file beside {@code texts.properties}.
 *
 * <p>Numbers are written as the bundle's language does, not as the machine's.
 *
 * <p><b>Threads:</b> any.
 */
public final class Texts {
    private final ResourceBundle all;

    /**
     * The sentences of that bundle.
     *
     * @param bundle for example {@code judge.learn.texts}
     */
    public Texts(String bundle) {
        this.all = ResourceBundle.getBundle(bundle);
    }

    /** All texts whose keys begin so, by the rest of their keys. */
    public Map<String, String> startingWith(String prefix) {
        return all.keySet().stream().filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(
                        key -> key.substring(prefix.length()), all::getString, (one, other) -> one, TreeMap::new));
    }

    /** The sentence of that key, with its arguments in their places. */
    public String of(String key, Object... arguments) {
        String pattern = all.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, all.getLocale()).format(arguments);
    }
}
