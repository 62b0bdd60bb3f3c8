package judge.grade;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a learner handed in, reduced to exercise files.
 *
 * @param learner whose it is: unique in a batch, safe as a file name
 * @param handedIn when, as far as the files tell; {@link Instant#EPOCH} when they do not
 * @param found the exercise files, by {@link judge.Exercise#path()}
 * @param ignored what else was there, and why it was left out
 * @param troubles what kept the submission from being read, or read whole; one sentence each, for the instructor
 */
public record Submission(
        String learner, Instant handedIn, SortedMap<String, Found> found, List<Ignored> ignored, List<String> troubles) {

    public Submission {
        found = Collections.unmodifiableSortedMap(new TreeMap<>(found));
        ignored = List.copyOf(ignored);
        troubles = List.copyOf(troubles);
    }

    /**
     * An exercise file.
     *
     * @param path where it lay in what was handed in
     * @param source its bytes as they were
     */
    public record Found(String path, byte[] source) {}

    /**
     * Something that was not taken.
     *
     * @param path where it lay, or the folder that all of it lay in
     * @param why in a few words
     */
    public record Ignored(String path, String why) {}
}
