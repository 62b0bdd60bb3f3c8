package judge.grade.points;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import judge.Nearest;

/**
 * When submissions are due.
 *
 * @param deadline for all; empty when there is none
 * @param extensions for some, by a name that the roster or the submissions know
 */
record Due(Optional<Instant> deadline, Map<String, Extension> extensions, Lateness lateness) {

    Due {
        extensions = Map.copyOf(extensions);
    }

    /** A deadline of one's own: a point in time, or so much longer. */
    record Extension(Instant until, Duration longer) {}

    static Due never() {
        return new Due(Optional.empty(), Map.of(), Lateness.free());
    }

    /** When it is due from that learner; empty when never. */
    Optional<Instant> of(String learner, Roster.Row row) {
        return extension(learner, row)
                .map(extension -> extension.until != null ? extension.until : deadline.orElseThrow().plus(extension.longer))
                .or(() -> deadline);
    }

    private Optional<Extension> extension(String learner, Roster.Row row) {
        return extensions.entrySet().stream().filter(one -> means(one.getKey(), learner, row)).map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean means(String name, String learner, Roster.Row row) {
        String plain = Roster.plain(name);
        return plain.equals(Roster.plain(learner)) || row != null && row.keys().contains(plain);
    }

    /** Says which extensions are nobody's. */
    List<String> strangers(List<String> learners, Roster roster) {
        List<String> notes = new ArrayList<>();
        extensions.keySet().stream().sorted().forEach(name -> {
            boolean known = learners.stream().anyMatch(learner -> means(name, learner, null))
                    || roster.rows().stream().anyMatch(row -> means(name, "", row));
            if (!known) {
                notes.add("The extension for " + name + " is nobody's." + Nearest.to(name, learners)
                        .map(near -> " Did you mean " + near + "?").orElse(""));
            }
        });
        return notes;
    }
}
