package judge.worker;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kit.report.Check;
import kit.report.Kind;

/**
 * One answer and its checks, compiled.
 *
 * @param checkClass the binary name of the class with the checks
 * @param classes all classes by binary name: the answer's, those that its lesson gives, the checks'
 * @param resources other files of the answer, by their names on the class path: {@code logging/KitchenLog.xml}
 * @param checks all of them, in the order in which they run
 * @param extent how many of them are to run; those that do not <em>could not run</em>
 */
public record Job(String checkClass, Map<String, byte[]> classes, Map<String, byte[]> resources, List<Check> checks, Extent extent) {
    public Job {
        classes = new TreeMap<>(classes);
        resources = new TreeMap<>(resources);
        checks = List.copyOf(checks);
    }

    /** Whether there is anything to explore. */
    boolean explores() {
        return extent.explores() && checks.stream().anyMatch(check -> check.kind() == Kind.EXPLORE);
    }
}
