// RosterTest.each_report_says_how_it_is_now: "The next report after Anna's end" - who went home is told once, and then not at all.
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
        cooks.removeIf(cook -> cook.getState() == Thread.State.TERMINATED);
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
            if (cook.getName().equals(name)) {
                cook.setName(newName);
                return true;
            }
        }
        return false;
    }
}
