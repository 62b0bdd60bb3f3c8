package judge.learn;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every sentence of this command, from a resource bundle: a translation is one more file beside {@code texts.properties}. */
final class Texts {
    static final String BUNDLE = "judge.learn.texts";

    private static final ResourceBundle ALL = ResourceBundle.getBundle(BUNDLE);

    private Texts() {}

    /** All texts whose keys begin so, by the rest of their keys. */
    static Map<String, String> startingWith(String prefix) {
        return ALL.keySet().stream().filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), ALL::getString, (one, other) -> one, TreeMap::new));
    }

    /** The sentence of that key, with its arguments in their places. */
    static String of(String key, Object... arguments) {
        String pattern = ALL.getString(key);
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }
}
