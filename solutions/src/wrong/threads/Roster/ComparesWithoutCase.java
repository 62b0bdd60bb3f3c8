// RosterTest.names_that_are_alike_are_two: "The names of Anna and anna after rename" - to equalsIgnoreCase Anna and anna are one.
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
            if (cook.getName().equalsIgnoreCase(name)) {
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
