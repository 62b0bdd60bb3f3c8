// RosterTest.two_cooks_may_have_one_name: "The report of two cooks called Ben, and Anna between them, is [Ben: has not begun, Anna: has not begun], not" - in a map the second Ben takes the place of the first.
package threads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class Roster {

    private final Map<String, Thread> cooks = new LinkedHashMap<>();

    public void add(Thread cook) {
        cooks.put(cook.getName(), cook);
    }

    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Thread cook : cooks.values()) {
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
        for (Thread cook : cooks.values()) {
            if (cook.getName().equals(name)) {
                cook.setName(newName);
                return true;
            }
        }
        return false;
    }
}
