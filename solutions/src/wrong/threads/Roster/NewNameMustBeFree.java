// RosterTest.a_cook_may_get_the_name_of_another: "with a Ben on the roster, is false, not true" - a name that is taken is no mistake: two cooks may have one.
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

    private static String standing(Thread cook) {
        return switch (cook.getState()) {
            case NEW -> "has not begun";
            case TERMINATED -> "went home";
            default -> "at work";
        };
    }

    public boolean rename(String name, String newName) {
        if (cooks.stream().anyMatch(cook -> cook.getName().equals(newName))) {
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
}
