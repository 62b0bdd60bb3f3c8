package proof;

import java.nio.file.Path;
import judge.Exercise;

/**
 * One answer and what must come of it.
 *
 * @param name how the answer is called in reports: {@code starter}, {@code answer}, {@code right/PillPutBack}, {@code wrong/NoPill}
 */
record Case(Exercise exercise, String name, Path file, Expected expected) {}
