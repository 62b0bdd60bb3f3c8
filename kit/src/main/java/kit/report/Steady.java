package kit.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what differs from run to run in the texts of one check. An object's hash, {@code ReentrantLock@1b6d}, becomes its
 * number among those that the texts name, {@code ReentrantLock@1}. The JDK's names for threads and pools, {@code Thread-7} and
 * {@code pool-12-thread-1}, count what the process has made; in a story they count what the story tells.
 */
public final class Steady {
    private static final Pattern LAMBDA = Pattern.compile("(\\$\\$Lambda)(?:\\$\\d+)?/(?:0x)?[0-9a-f]+");
    private static final Pattern OBJECT = Pattern.compile("\\b([A-Z]\\w*(?:\\$\\$Lambda)?)@([0-9a-f]{1,8})\\b");
    private static final Pattern THREAD = Pattern.compile("(?<![\\w-])(Thread-)(\\d{1,9})(?![\\w-])");
    private static final Pattern POOL = Pattern.compile("(?<![\\w-])(pool-)(\\d{1,9})(?=-thread-)");
    private static final Pattern FORK_JOIN_POOL = Pattern.compile("(?<![\\w-])(ForkJoinPool-)(\\d{1,9})(?=-worker-)");

    private final Map<String, Integer> hashes = new LinkedHashMap<>();

    /** What an answer printed, with the names that its threads have. */
    public String text(String text) {
        return OBJECT.matcher(LAMBDA.matcher(text).replaceAll("$1")).replaceAll(object -> Matcher.quoteReplacement(object.group(1))
                + "@" + hashes.computeIfAbsent(object.group(2), hash -> hashes.size() + 1));
    }

    /** A story, of which {@code why} and {@code read} are the check's own. */
    public Story story(Story story) {
        return recounted(recounted(recounted(story, THREAD, 0), POOL, 1), FORK_JOIN_POOL, 1).told(this::text);
    }

    private static Story recounted(Story story, Pattern name, int first) {
        SortedSet<Integer> numbers = new TreeSet<>();
        story.told(text -> {
            name.matcher(text).results().map(Steady::number).forEach(numbers::add);
            return text;
        });
        return story.told(text -> name.matcher(text).replaceAll(
                found -> found.group(1) + (first + numbers.headSet(number(found)).size())));
    }

    private static int number(MatchResult found) {
        return Integer.parseInt(found.group(2));
    }
}
