package locks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Objects that no number tells apart. */
final class Alike {
    private Alike() {}

    /** Two that have the same identity hash code. */
    static <T> List<T> two(Supplier<T> made) {
        Map<Integer, T> all = new HashMap<>();
        T one = made.get();
        T other = all.put(System.identityHashCode(one), one);
        while (other == null) {
            one = made.get();
            other = all.put(System.identityHashCode(one), one);
        }
        return List.of(one, other);
    }
}
