package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/*
 * 02-locks, exercise 8: MenuBoard. Lesson: 02-locks/README.md#9-readers-and-a-writer
 * Guests read the menu on the wall, cooks change it now and then. Guests queue up, since each has
 * the board for himself; and whoever asks for the menu gets a list that changes later.
 * Goal: guests read at the same time, cooks write one at a time, and nobody sees half a menu.
 * Rules: find asks the wish about each dish; a wish can take long, and no other reader waits for
 * it, unless behind a cook. Cooks may wait for readers. What find and dishes return is of one
 * menu, as it was at one moment. The board shares no list with anybody. If a wish throws, or the
 * list of a new menu, so does find, or replace; the board can still be used. No menu has a dish
 * twice.
 * Commands: mvn test -pl 02-locks -Dtest=MenuBoardTest    Hints: 02-locks/hints.md
 */
public class MenuBoard {

    private final List<String> dishes = new ArrayList<>(); // guarded by this

    // TODO 1: the menu as it is now; from then on that list and the board have nothing in common.
    public synchronized List<String> dishes() {
        return dishes;
    }

    // TODO 2: the dishes that a guest wishes, in order. Any number of guests look at the same time.
    public synchronized List<String> find(Predicate<String> wish) {
        List<String> found = new ArrayList<>();
        for (String dish : dishes) {
            if (wish.test(dish)) {
                found.add(dish);
            }
        }
        return found;
    }

    // TODO 3: another menu. Whoever looks meanwhile sees the old one or the new one, and all of it.
    public synchronized void replace(List<String> menu) {
        dishes.clear();
        dishes.addAll(menu);
    }

    // TODO 4: puts a dish at the end (true) unless it is there (false), whoever else writes.
    public synchronized boolean add(String dish) {
        if (dishes.contains(dish)) {
            return false;
        }
        dishes.add(dish);
        return true;
    }
}
