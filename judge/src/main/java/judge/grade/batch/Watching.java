package judge.grade.batch;

import judge.grade.Graded;

/** Hears how far a batch is. <b>Threads:</b> called from many at once. */
public interface Watching {
    /**
     * The batch begins.
     *
     * @param all how many submissions there are
     */
    void begins(int all);

    /** That learner's submission is being read or judged. */
    void started(String learner);

    /**
     * It has been judged and kept.
     *
     * @param again whether an earlier result still held
     */
    void finished(Graded graded, boolean again);
}
