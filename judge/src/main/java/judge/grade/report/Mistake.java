package judge.grade.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import judge.grade.Graded;
import judge.grade.Report;
import judge.grade.Scored;

/**
 * A catalogued wrong answer that submissions behave like.
 *
 * @param learners whose submissions do, in the order of their names
 */
public record Mistake(String exercise, String name, List<Person> learners) {
    private static final int MOST = 40;

    /** The commonest first. */
    static List<Mistake> of(Report report) {
        Map<List<String>, List<Person>> found = new LinkedHashMap<>();
        for (Scored learner : report.learners()) {
            for (Graded.OfExercise exercise : learner.graded().exercises()) {
                if (!exercise.behavesLike().isEmpty()) {
                    found.computeIfAbsent(List.of(exercise.exercise(), exercise.behavesLike()), key -> new ArrayList<>())
                            .add(Person.of(learner));
                }
            }
        }
        return found.entrySet().stream()
                .map(one -> new Mistake(one.getKey().get(0), Shown.sentence(one.getKey().get(1)), List.copyOf(one.getValue())))
                .sorted(Comparator.comparingInt((Mistake mistake) -> mistake.learners().size()).reversed()
                        .thenComparing(Mistake::exercise).thenComparing(Mistake::name))
                .limit(MOST).toList();
    }
}
