package judge.worker;

import java.util.Map;
import java.util.TreeMap;

/**
 * One answer and its checks, compiled.
 *
 * @param checkClass the binary name of the class with the checks
 * @param classes all classes by binary name: the answer's, those that its lesson gives, the checks'
 * @param resources other files of the answer, by their names on the class path: {@code logging/KitchenLog.xml}
 * @param extent how many of the checks are to run; those that do not <em>could not run</em>
 */
public record Job(String checkClass, Map<String, byte[]> classes, Map<String, byte[]> resources, Extent extent) {
    public Job {
        classes = new TreeMap<>(classes);
        resources = new TreeMap<>(resources);
    }
}
