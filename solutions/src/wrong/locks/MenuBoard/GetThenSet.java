// MenuBoardTest.two_cooks_add_every_dish_once: "Two cooks added Funghi, and" - get and set are atomic each; together they are a read and a write.
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
        if (dishes.get().contains(dish)) {
            return false;
        }
        List<String> more = new ArrayList<>(dishes.get());
        more.add(dish);
        dishes.set(List.copyOf(more));
        return true;
    }
}
