// RosterTest.rename_finds_a_cook_by_the_name_of_now: "is true, not false" - Anna Rossi contains Anna.
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
        for (Thread cook : cooks) {
            if (cook.getName().contains(name)) {
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
