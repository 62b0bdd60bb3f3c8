package judge.grade.points;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who takes part. */
record Roster(List<Row> rows) {

    Roster {
        rows = List.copyOf(rows);
    }

    /** Nobody is listed: everybody takes part. */
    static Roster none() {
        return new Roster(List.of());
    }

    /**
     * Somebody.
     *
     * @param line in the file
     * @param learner the name of the submission's folder or archive, or empty when the other names tell
     * @param name as people write it
     * @param turnedName family name first, when the two are apart
     * @param ids by system
     * @param handedIn when it was handed in, whatever the files say
     * @param late so many units late, whatever the times say
     */
    record Row(int line, String learner, String name, String turnedName, Map<String, String> ids, Optional<Instant> handedIn,
            Optional<Long> late) {

        Row {
            ids = Map.copyOf(ids);
        }

        /** The names under which the submission may lie, without anything that is no letter and no digit. */
        Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            keys.add(plain(learner));
            keys.add(plain(name));
            keys.add(plain(turnedName));
            ids.values().forEach(id -> {
                keys.add(plain(id));
                keys.add(plain(id.replaceFirst("@.*", "")));
            });
            keys.remove("");
            return keys;
        }
    }

    /** Who is who. */
    record Match(Map<String, Row> byLearner, List<Row> absent, List<String> notes) {}

    /**
     * Finds each learner's row: by the name of the submission, the learner's name, an id, or the part of an e-mail address
     * before its @; upper and lower case, blanks and signs being the same. What platforms put behind the name, as in {@code
     * lovelaceada_4711}, counts as an id first.
     */
    Match match(List<String> learners) {
        Map<String, List<Row>> byKey = new HashMap<>();
        rows.forEach(row -> row.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row)));
        Map<String, Row> found = new HashMap<>();
        Map<Row, String> taken = new HashMap<>();
        List<String> notes = new ArrayList<>();
        for (String learner : learners) {
            List<Row> candidates = candidates(learner, byKey);
            if (candidates.size() == 1 && taken.putIfAbsent(candidates.get(0), learner) == null) {
                found.put(learner, candidates.get(0));
            } else if (candidates.size() == 1) {
                notes.add("Both " + taken.get(candidates.get(0)) + " and " + learner + " are line " + candidates.get(0).line
                        + " of the roster; the first got it.");
            } else if (!rows.isEmpty()) {
                notes.add(candidates.isEmpty() ? learner + " is not in the roster."
                        : learner + " could be several of the roster, lines "
                                + String.join(" and ", candidates.stream().map(row -> "" + row.line).toList()) + ".");
            }
        }
        return new Match(found, rows.stream().filter(row -> !taken.containsKey(row)).toList(), notes);
    }

    private static List<Row> candidates(String learner, Map<String, List<Row>> byKey) {
        List<String> keys = learner.matches(".+_\\d+")
                ? List.of(plain(learner), plain(learner.replaceFirst(".*_", "")), plain(learner.replaceFirst("_\\d+$", "")))
                : List.of(plain(learner));
        return keys.stream().map(key -> byKey.getOrDefault(key, List.of())).filter(some -> !some.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** Letters and digits only, and these in one spelling. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }
}
