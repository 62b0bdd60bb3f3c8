package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

public class MenuBoard {

    private final AtomicReference<ConcurrentSkipListMap<Integer, String>> menu = new AtomicReference<>(new ConcurrentSkipListMap<>());

    public List<String> dishes() {
        return find(any -> true);
    }

    public List<String> find(Predicate<String> wish) {
        List<String> found = new ArrayList<>();
        for (String dish : menu.get().values()) {
            if (wish.test(dish)) {
                found.add(dish);
            }
        }
        return found;
    }

    public void replace(List<String> dishes) {
        ConcurrentSkipListMap<Integer, String> fresh = new ConcurrentSkipListMap<>();
        for (String dish : dishes) {
            fresh.put(fresh.size(), dish);
        }
        menu.set(fresh);
    }

    public synchronized boolean add(String dish) {
        ConcurrentSkipListMap<Integer, String> now = menu.get();
        if (now.containsValue(dish)) {
            return false;
        }
        now.put(now.size(), dish);
        return true;
    }
}
