package judge.grade.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How all exercises of a submission stand, as one small picture: a column for each, tall when it passed, half when not yet, a
 * stub when it could not run, a line when nothing was handed in.
 *
 * @param width of the picture, whose height is {@value #HEIGHT}
 * @param paths of the columns, by {@link State}
 */
public record Strip(int width, Map<String, String> paths) {
    /** Units. */
    static final int HEIGHT = 14;
    private static final int STEP = 5;
    private static final int COLUMN = 4;
    private static final Map<State, Integer> TALL = Map.of(State.PASSED, HEIGHT, State.NOT_YET, HEIGHT / 2,
            State.COULD_NOT_RUN, 4, State.MISSING, 1);

    static Strip of(List<State> states) {
        Map<State, StringBuilder> drawn = new EnumMap<>(State.class);
        for (int i = 0; i < states.size(); i++) {
            int tall = TALL.get(states.get(i));
            drawn.computeIfAbsent(states.get(i), state -> new StringBuilder())
                    .append('M').append(i * STEP).append(' ').append(HEIGHT - tall)
                    .append('h').append(COLUMN).append('v').append(tall).append("h-").append(COLUMN).append('z');
        }
        Map<String, String> paths = new LinkedHashMap<>();
        drawn.forEach((state, path) -> paths.put(state.name(), path.toString()));
        return new Strip(Math.max(COLUMN, states.size() * STEP - 1), paths);
    }
}
