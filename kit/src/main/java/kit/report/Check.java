package kit.report;

import java.util.List;

/**
 * One check of one exercise, known before anything runs.
 *
 * @param exercise the exercise's class name, for example {@code Kitchen}
 * @param name the check's method name: the promise, with {@code _} for blanks
 * @param todos the numbers of the TODOs in the starter that this check is about
 */
public record Check(String exercise, String name, Kind kind, List<Integer> todos) {

    public Check {
        todos = List.copyOf(todos);
    }

    /** {@code KitchenTest.every_cook_goes_home}: how first lines of wrong answers name a check. */
    public String id() {
        return exercise + "Test." + name;
    }

    /** The promise as a sentence. */
    public String sentence() {
        return name.replace('_', ' ');
    }
}
