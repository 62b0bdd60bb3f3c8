package judge.grade.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import judge.grade.Graded;

/**
 * Makes one report's folder of several: of the shards of one batch, in any order, also when some learners are in more than one,
 * and when some are in none.
 *
 * <p>Of a learner who was judged more than once, the result of the report that was made last counts. What is missing is told and
 * does not stop the merge.
 */
public final class Merge {
    private static final int MOST_NAMED = 10;

    /** The one that counts first: one that this machine could not judge only for want of another. */
    private static final Comparator<Found> LAST_FIRST = Comparator.comparing((Found one) -> one.graded.fingerprint().isEmpty())
            .thenComparing(Found::made, Comparator.reverseOrder())
            .thenComparing(Found::bytes, Arrays::compare);

    /** A report with what it holds. */
    private record Part(Path folder, Results results, Results.About about) {}

    /** A result, and when its report was made. */
    private record Found(Graded graded, Instant made, byte[] bytes) {}

    /**
     * What came of a merge.
     *
     * @param about what the merged batch is; its notes tell what is missing, too
     * @param graded in the order of their names
     * @param starters what came of the starters
     * @param missing whether a shard or a learner is
     */
    public record Merged(Results.About about, List<Graded> graded, Optional<Graded> starters, boolean missing) {
        public Merged {
            graded = List.copyOf(graded);
        }
    }

    private Merge() {}

    /**
     * Merges those reports into that folder, which may be one of them.
     *
     * @throws IllegalArgumentException when a folder holds no report of {@code ./grade}
     */
    public static Merged of(List<Path> reports, Path out) throws IOException {
        List<Part> parts = new ArrayList<>();
        SortedSet<String> learners = new TreeSet<>();
        for (Path folder : reports) {
            Results results = Results.in(folder);
            Results.About about = results.about().orElseThrow(() -> new IllegalArgumentException(
                    folder + " is no report of ./grade: it has no batch.json"));
            parts.add(new Part(folder, results, about));
            learners.addAll(about.learners());
        }
        SortedSet<String> notes = new TreeSet<>();
        parts.forEach(part -> notes.addAll(part.about.notes()));
        SortedMap<String, Graded> graded = new TreeMap<>();
        for (String learner : learners) {
            List<Found> found = found(learner, parts);
            if (!found.isEmpty()) {
                graded.put(learner, found.get(0).graded);
            }
        }
        List<String> absent = absent(parts, learners, graded);
        notes.addAll(absent);
        if (parts.stream().map(part -> part.about.judge()).distinct().count() > 1) {
            notes.add("The shards were not judged by the same: another version of the workshop, Java or sandbox.");
        }
        Results.About about = new Results.About(
                parts.stream().map(part -> part.about.title()).min(Comparator.naturalOrder()).orElseThrow(),
                Shard.WHOLE.toString(), List.copyOf(learners),
                parts.stream().map(part -> part.about.judge()).min(Comparator.naturalOrder()).orElseThrow(),
                parts.stream().map(part -> part.about.made()).max(Comparator.naturalOrder()).orElseThrow(), List.copyOf(notes));
        Results merged = Results.in(out);
        for (Graded one : graded.values()) {
            merged.write(one);
        }
        merged.write(about);
        Optional<Graded> starters = starters(parts);
        if (starters.isPresent()) {
            merged.writeStarters(starters.get());
        }
        return new Merged(about, List.copyOf(graded.values()), starters, !absent.isEmpty());
    }

    /** All results of that learner, the one that counts first; the order of the reports plays no part. */
    private static List<Found> found(String learner, List<Part> parts) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Part part : parts) {
            Graded graded = part.results.of(learner).orElse(null);
            if (graded != null) {
                found.add(new Found(graded, part.about.made(), GradedJson.bytes(graded)));
            }
        }
        found.sort(LAST_FIRST);
        return found;
    }

    /** They are the same everywhere, but for their times: those of the report that was made last. */
    private static Optional<Graded> starters(List<Part> parts) throws IOException {
        List<Found> found = new ArrayList<>();
        for (Part part : parts) {
            Graded graded = part.results.starters().orElse(null);
            if (graded != null) {
                found.add(new Found(graded, part.about.made(), GradedJson.bytes(graded)));
            }
        }
        return found.stream().min(LAST_FIRST).map(Found::graded);
    }

    private static List<String> absent(List<Part> parts, SortedSet<String> learners, Map<String, Graded> graded) {
        List<String> absent = new ArrayList<>();
        List<Shard> shards = parts.stream().map(part -> Shard.parse(part.about.shard())).distinct().toList();
        int most = shards.stream().mapToInt(Shard::count).max().orElse(1);
        boolean whole = shards.contains(Shard.WHOLE);
        for (int index = 1; index <= most && !whole; index++) {
            if (!shards.contains(new Shard(index, most))) {
                absent.add("Shard " + new Shard(index, most) + " is missing.");
            }
        }
        List<String> without = learners.stream().filter(learner -> !graded.containsKey(learner)).toList();
        if (!without.isEmpty()) {
            absent.add("There is no result of " + String.join(", ", without.subList(0, Math.min(MOST_NAMED, without.size())))
                    + (without.size() > MOST_NAMED ? " and " + (without.size() - MOST_NAMED) + " others." : "."));
        }
        return absent;
    }
}
