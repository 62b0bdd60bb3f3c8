// RosterTest.rename_changes_the_name_of_the_thread: "is false, not true" - == asks whether it is the same object; the name that the host typed is another one.
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
        for (Thread cook : cooks) {
            if (cook.getName() == name) {
                cook.setName(newName);
                return true;
            }
        }
        return false;
    }
}
