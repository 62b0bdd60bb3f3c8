package judge.learn;

import java.util.Map;

/** Every sentence of this command. */
final class Texts {
    static final String BUNDLE = "judge.learn.texts";

    private static final judge.Texts ALL = new judge.Texts(BUNDLE);

    private Texts() {}

    /** All texts whose keys begin so, by the rest of their keys. */
    static Map<String, String> startingWith(String prefix) {
        return ALL.startingWith(prefix);
    }

    /** The sentence of that key, with its arguments in their places. */
    static String of(String key, Object... arguments) {
        return ALL.of(key, arguments);
    }
}
