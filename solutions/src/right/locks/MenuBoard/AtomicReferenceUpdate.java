package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

public class MenuBoard {

    private final AtomicReference<List<String>> dishes = new AtomicReference<>(List.of());

    public List<String> dishes() {
        return dishes.get();
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.get().stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        dishes.set(List.copyOf(menu));
    }

    public boolean add(String dish) {
        while (true) {
            List<String> now = dishes.get();
            if (now.contains(dish)) {
                return false;
            }
            List<String> more = new ArrayList<>(now);
            more.add(dish);
            if (dishes.compareAndSet(now, List.copyOf(more))) {
                return true;
            }
        }
    }
}
