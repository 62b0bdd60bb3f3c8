// RosterTest.a_cook_may_get_the_name_of_another: "with two Bens on the roster, is false, not true" - nothing to change is taken for nobody there.
package threads;

import java.util.ArrayList;
import java.util.List;

public class Roster {

    private final List<Thread> cooks = new ArrayList<>();

    public void add(Thread cook) {
        cooks.add(cook);
    }

    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Thread cook : cooks) {
            lines.add(cook.getName() + ": " + standing(cook));
        }
        return lines;
    }

    public boolean rename(String name, String newName) {
        if (name.equals(newName)) {
            return false;
        }
        for (Thread cook : cooks) {
            if (cook.getName().equals(name)) {
                cook.setName(newName);
                return true;
            }
        }
        return false;
    }

    private static String standing(Thread cook) {
        return switch (cook.getState()) {
            case NEW -> "has not begun";
            case TERMINATED -> "went home";
            default -> "at work";
        };
    }
}
