package judge.worker;

import java.util.Map;
import java.util.TreeMap;

/**
 * One answer and its checks, compiled.
 *
 * @param checkClass the binary name of the class with the checks
 * @param classes all classes by binary name: the answer's, those that its lesson gives, the checks'
 */
public record Job(String checkClass, Map<String, byte[]> classes) {
    public Job {
        classes = new TreeMap<>(classes);
    }
}
