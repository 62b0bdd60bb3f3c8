package judge.worker;

import java.util.Map;
import java.util.TreeMap;

/**
 * One answer and its checks, compiled.
 *
 * @param checkClass the binary name of the class with the checks
 * @param classes all classes by binary name: the answer's, those that its lesson gives, the checks'
 * @param resources other files of the answer, by their names on the class path: {@code logging/KitchenLog.xml}
 * @param untilFirst whether nothing more needs to run after the first check that does not pass
 */
public record Job(String checkClass, Map<String, byte[]> classes, Map<String, byte[]> resources, boolean untilFirst) {
    public Job {
        classes = new TreeMap<>(classes);
        resources = new TreeMap<>(resources);
    }
}
