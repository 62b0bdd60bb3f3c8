// RosterTest.rename_changes_the_name_of_the_thread: "the thread's getName() is Anna, not Anna Rossi" - the roster writes a new name down, and the thread never hears of it.
package threads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Roster {

    private final List<Thread> cooks = new ArrayList<>();
    private final Map<Thread, String> newNames = new HashMap<>();

    public void add(Thread cook) {
        cooks.add(cook);
    }

    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Thread cook : cooks) {
            lines.add(name(cook) + ": " + standing(cook));
        }
        return lines;
    }

    private String name(Thread cook) {
        return newNames.getOrDefault(cook, cook.getName());
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
            if (name(cook).equals(name)) {
                newNames.put(cook, newName);
                return true;
            }
        }
        return false;
    }
}
