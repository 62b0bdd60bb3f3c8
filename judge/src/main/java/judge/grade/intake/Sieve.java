package judge.grade.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import judge.Exercise;
import judge.Workspace;
import judge.grade.Submission;

/**
 * Takes the exercise files out of all that a learner handed in.
 *
 * <p>A file is an exercise's when it has its name. Of several the best is taken: the one whose path agrees, from its end,
 * with most of the starter's path in the workspace; then the one that declares the lesson's package; then the one that lies
 * in the fewest archives and folders; and between equals, the newest. What was not taken is told.
 *
 * <p><b>Threads:</b> one.
 */
final class Sieve {
    /** What browsers, mail programs and learning platforms make of a name that is there already. */
    private static final Pattern COPIED = Pattern.compile("(.+?)(?:-\\d+| ?\\(\\d+\\)| - Copy)(\\.\\w+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("//[^\\n\\r]*|/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("\\s*package\\s+([\\w.]+)\\s*;.*", Pattern.DOTALL);

    /**
     * A file that could be an exercise's.
     *
     * @param copy whether it lies in a folder for copies
     * @param agreement how many parts of its path agree, twice; and one for the package
     * @param otherName whether its name is only nearly the exercise's
     */
    private record Candidate(Exercise exercise, Item item, byte[] source, boolean copy, int agreement, boolean otherName) {
        static final Comparator<Candidate> BY_PLACE = Comparator.comparing(Candidate::copy)
                .thenComparing(Candidate::agreement, Comparator.reverseOrder())
                .thenComparing(Candidate::otherName)
                .thenComparing(one -> one.item.archives())
                .thenComparing(one -> one.item.parts().length);

        static final Comparator<Candidate> BEST_FIRST = BY_PLACE
                .thenComparing(one -> one.item.changed(), Comparator.reverseOrder())
                .thenComparing(one -> one.item.path());
    }

    private final Workspace workspace;
    private final Map<String, List<Exercise>> byFile = new TreeMap<>();
    private final Map<String, Candidate> best = new TreeMap<>();
    private final LeftOut leftOut = new LeftOut();
    private final List<String> troubles = new ArrayList<>();
    private int seen;

    Sieve(Workspace workspace) {
        this.workspace = workspace;
        workspace.declared().forEach(
                exercise -> byFile.computeIfAbsent(lower(exercise.file()), name -> new ArrayList<>()).add(exercise));
    }

    /** Something kept the submission from being read as a whole. */
    void trouble(String sentence) {
        if (troubles.size() < Bounds.MOST_TROUBLES && !troubles.contains(sentence)) {
            troubles.add(sentence);
        } else if (troubles.size() == Bounds.MOST_TROUBLES) {
            troubles.add("There were more troubles than these.");
        }
    }

    /** Something that is no file, or not one that may be looked at. */
    void leaveOut(String path, String why) {
        seen++;
        Closed.Folder closed = Closed.around(path.split("/")).orElse(null);
        if (closed != null) {
            leftOut.fileOf(closed.path(), closed.why());
            return;
        }
        leftOut.file(path, why);
        if (!wanted(path.substring(path.lastIndexOf('/') + 1)).isEmpty()) {
            trouble(Shown.of(path) + " was left out: " + why + ".");
        }
    }

    /** A folder that was not entered. */
    void notEntered(String path, String why) {
        seen++;
        leftOut.file(path, why);
    }

    /** A file: takes it, or leaves it out. */
    void offer(Item item) throws TooMuch {
        seen++;
        String[] parts = item.parts();
        Closed.Folder closed = Closed.around(parts).orElse(null);
        if (closed != null) {
            leftOut.fileOf(closed.path(), closed.why());
            return;
        }
        List<Exercise> wanted = wanted(item.name());
        if (wanted.isEmpty()) {
            leftOut.file(item.path(), whyNot(parts));
            return;
        }
        byte[] source;
        try {
            source = item.content().read(Bounds.MOST_SOURCE_BYTES);
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            leftOut.file(item.path(), "could not be read");
            trouble(Shown.of(item.path()) + " could not be read: " + Reading.said(e) + ".");
            return;
        }
        List<Candidate> all = wanted.stream().map(exercise -> candidate(exercise, item, parts, source))
                .sorted(Candidate.BY_PLACE).toList();
        if (all.size() > 1 && Candidate.BY_PLACE.compare(all.get(0), all.get(1)) == 0) {
            leftOut.file(item.path(), "nothing tells whose exercise it is");
            trouble(Shown.of(item.path()) + " could be " + String.join(" or ", wanted.stream().map(Exercise::path).toList())
                    + ": neither its folder nor its package tells. It was left out.");
            return;
        }
        choose(all.get(0));
    }

    private void choose(Candidate next) {
        Candidate now = best.get(next.exercise.path());
        if (now == null) {
            best.put(next.exercise.path(), next);
            return;
        }
        if (now.item.path().equals(next.item.path())) { // as unpacking would: the later one replaces the earlier
            leftOut.file(now.item.path(), "an earlier file of the same path");
            best.put(next.exercise.path(), next);
            return;
        }
        boolean better = Candidate.BEST_FIRST.compare(next, now) < 0;
        Candidate taken = better ? next : now;
        Candidate other = better ? now : next;
        best.put(next.exercise.path(), taken);
        boolean same = Arrays.equals(taken.source, other.source);
        leftOut.file(other.item.path(), (same ? "the same as " : "another is better placed: ") + Shown.of(taken.item.path()));
        if (!same && Candidate.BY_PLACE.compare(taken, other) == 0) {
            trouble("Two files could be " + next.exercise.path() + ": " + Shown.of(taken.item.path()) + " was taken, which is "
                    + (taken.item.changed().equals(other.item.changed()) ? "the first by name" : "the newer one") + ", and "
                    + Shown.of(other.item.path()) + " was not.");
        }
    }

    private Candidate candidate(Exercise exercise, Item item, String[] parts, byte[] source) {
        String[] starter = workspace.root().relativize(exercise.starter()).toString().replace('\\', '/').split("/");
        int agree = 1;
        while (agree < Math.min(parts.length, starter.length)
                && parts[parts.length - 1 - agree].equalsIgnoreCase(starter[starter.length - 1 - agree])) {
            agree++;
        }
        boolean home = exercise.isClass() && exercise.lesson().word().equals(packageOf(source));
        return new Candidate(exercise, item, source, Closed.isCopy(parts), 2 * agree + (home ? 1 : 0),
                !item.name().equals(exercise.file()));
    }

    /** The package that a source declares; empty when it declares none, or is no text. */
    private static String packageOf(byte[] source) {
        String text = new String(source, StandardCharsets.UTF_8);
        Matcher m = PACKAGE.matcher(COMMENT.matcher(text).replaceAll(" ").replaceFirst("^\uFEFF", ""));
        return m.matches() ? m.group(1) : "";
    }

    private List<Exercise> wanted(String name) {
        if (name.length() > Bounds.MOST_SHOWN_CHARACTERS) {
            return List.of();
        }
        List<Exercise> exact = byFile.getOrDefault(lower(name), List.of());
        Matcher copied = COPIED.matcher(name);
        return exact.isEmpty() && copied.matches()
                ? byFile.getOrDefault(lower(copied.group(1) + copied.group(2)), List.of())
                : exact;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String whyNot(String[] parts) {
        String name = parts[parts.length - 1];
        String folder = parts.length < 2 ? "" : parts[parts.length - 2];
        Optional<Path> sources = workspace.lessons().stream()
                .filter(lesson -> lesson.word().equals(folder)).map(lesson -> lesson.sources()).findFirst();
        if (!name.endsWith(".java") || sources.isEmpty()) {
            return "no exercise file";
        }
        boolean check = name.endsWith("Test.java");
        boolean given = name.equals(Shown.of(name)) && Files.exists(sources.get().resolve(name));
        return check ? "checks: ours are used" : given ? "given by the lesson: ours is used"
                : "no exercise file: classes of one's own belong in the file of the exercise that uses them";
    }

    /** What came through. */
    Submission submission(String learner, Optional<Instant> committed) {
        SortedMap<String, Submission.Found> found = new TreeMap<>();
        Instant newest = Instant.EPOCH;
        for (Candidate one : best.values()) {
            found.put(one.exercise.path(), new Submission.Found(Shown.of(one.item.path()), one.source));
            newest = one.item.changed().isAfter(newest) ? one.item.changed() : newest;
            if (one.otherName) {
                trouble(Shown.of(one.item.path()) + " was taken for " + one.exercise.file() + ".");
            }
            if (one.copy) {
                trouble(Shown.of(one.item.path()) + " was taken although it lies in a folder for copies: there is no other "
                        + one.exercise.file() + ".");
            }
        }
        if (found.isEmpty()) {
            trouble(seen > 0 ? "None of its files is an exercise's." : troubles.isEmpty() ? "It is empty."
                    : "Nothing was found in it.");
        }
        return new Submission(learner, committed.filter(time -> !found.isEmpty()).orElse(newest), found, leftOut.lines(),
                troubles);
    }
}
