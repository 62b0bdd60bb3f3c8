// MenuBoardTest.the_board_shares_its_list_with_nobody: "After the cook changed the list that he had given to replace, the menu is [Hawaii, Funghi, Salami]" - the cook has the list of the board in his hands.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private volatile List<String> dishes = List.of();

    public List<String> dishes() {
        return dishes;
    }

    public List<String> find(Predicate<String> wish) {
        return dishes.stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        dishes = menu;
    }

    public boolean add(String dish) {
        synchronized (this) {
            if (dishes.contains(dish)) {
                return false;
            }
            List<String> more = new ArrayList<>(dishes);
            more.add(dish);
            dishes = List.copyOf(more);
            return true;
        }
    }
}
