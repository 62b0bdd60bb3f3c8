package judge.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import judge.Exercise;

/** An exercise and how it stands, for editors. */
record ExerciseJson(String exercise, String about, String file, String state) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ExerciseJson of(Desk desk, Exercise exercise) {
        return new ExerciseJson(exercise.path(), exercise.about(), exercise.starter().toString(),
                desk.progress().state(exercise).name().toLowerCase(Locale.ROOT));
    }

    /** Any records of this package, as one line. */
    static String text(Object records) {
        try {
            return JSON.writeValueAsString(records);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
