// MenuBoardTest.a_menu_does_not_change_under_a_guest: "After it was replaced, what was found by guest-2, who has the same wish, is [Margherita, Funghi, Salami], not [Calzone, Napoli, Tonno]." - an answer from the old menu is kept after the new one has come.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

public class MenuBoard {
    private volatile List<String> dishes = List.of();
    private final Map<Predicate<String>, List<String>> answers = new ConcurrentHashMap<>(); // a wish takes long

    public List<String> dishes() {
        return dishes;
    }

    public List<String> find(Predicate<String> wish) {
        List<String> known = answers.get(wish);
        if (known != null) {
            return known;
        }
        List<String> found = dishes.stream().filter(wish).toList();
        answers.put(wish, found);
        return found;
    }

    public synchronized void replace(List<String> menu) {
        answers.clear();
        dishes = List.copyOf(menu);
    }

    public synchronized boolean add(String dish) {
        if (dishes.contains(dish)) {
            return false;
        }
        List<String> more = new ArrayList<>(dishes);
        more.add(dish);
        answers.clear();
        dishes = List.copyOf(more);
        return true;
    }
}
