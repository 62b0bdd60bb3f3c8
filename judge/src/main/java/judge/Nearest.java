package judge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was meant. */
public final class Nearest {
    private Nearest() {}

    /** The known name with the fewest slips from the given one, or empty when none is near. */
    public static Optional<String> to(String given, Collection<String> known) {
        int most = Math.max(2, given.length() / 3);
        return known.stream()
                .filter(name -> slips(given, name) <= most)
                .min(Comparator.comparingInt((String name) -> slips(given, name)).thenComparing(name -> name));
    }

    /** Levenshtein's distance, upper and lower case being the same. */
    private static int slips(String a, String b) {
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int other = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + other);
            }
            above = row;
        }
        return above[to.length()];
    }
}
