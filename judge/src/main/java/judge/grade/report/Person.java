package judge.grade.report;

import judge.grade.Scored;

/**
 * A learner, to be linked to.
 *
 * @param id unique in the batch; the names of the learner's pages
 */
public record Person(String name, String id) {
    static Person of(Scored learner) {
        return new Person(Shown.sentence(learner.name()), learner.graded().learner());
    }
}
