// RosterTest.a_cook_is_renamed_at_work_and_after_it: "While Anna is at work, the answer of rename" - setDaemon needs a thread that has not begun, setName does not.
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
            if (cook.getName().equals(name) && cook.getState() == Thread.State.NEW) {
                cook.setName(newName);
                return true;
            }
        }
        return false;
    }
}
