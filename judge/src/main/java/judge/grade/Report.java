package judge.grade;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import judge.Exercise;

/**
 * A batch, ready to be shown: all that pages and formats are made from.
 *
 * @param title the batch's name
 * @param made when the report was made
 * @param exercises of the workshop, in its order
 * @param learners in the order of their names
 * @param absent who stands in the roster and handed nothing in
 * @param notes what is true of the whole batch: which parts of the sandbox this machine had, shards that are missing
 */
public record Report(
        String title, Instant made, List<Exercise> exercises, List<Scored> learners, List<Absent> absent, List<String> notes) {

    public Report {
        exercises = List.copyOf(exercises);
        learners = List.copyOf(learners);
        absent = List.copyOf(absent);
        notes = List.copyOf(notes);
    }

    /** Somebody of the roster who handed nothing in. */
    public record Absent(String name, Map<String, String> ids) {
        public Absent {
            ids = Map.copyOf(ids);
        }
    }
}
