package judge.grade.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes names that can be files' names on any system, no two of them the same, not even where upper and lower case are.
 * Letters of every script stay. <b>Threads:</b> one.
 */
final class SafeName {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} ._@+,'-]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[ .,_-]+|[ .,_]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Set<String> given = new HashSet<>();

    /** A name like that one, which has not been given yet. */
    String of(String name) {
        String safe = safe(name);
        String free = safe;
        for (int number = 2; !given.add(key(free)); number++) {
            free = safe + "-" + number;
        }
        return free;
    }

    private static String safe(String name) {
        String plain = OTHER.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
        String trimmed = AT_THE_ENDS.matcher(plain).replaceAll("");
        String cut = trimmed.codePointCount(0, trimmed.length()) <= Bounds.MOST_NAME_CHARACTERS ? trimmed
                : AT_THE_ENDS.matcher(trimmed.substring(0, trimmed.offsetByCodePoints(0, Bounds.MOST_NAME_CHARACTERS)))
                .replaceAll("");
        return cut.isEmpty() ? "unnamed" : DEVICE.matcher(cut).matches() ? cut + "_" : cut;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
