// RosterTest.each_report_says_how_it_is_now: "The report after Anna's end is [Ben: at work" - those at work first: the order of arrival is gone.
package threads;

import java.util.ArrayList;
import java.util.List;

public class Roster {

    private final List<Thread> cooks = new ArrayList<>();

    public void add(Thread cook) {
        cooks.add(cook);
    }

    public List<String> report() {
        List<String> atWork = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Thread cook : cooks) {
            (cook.isAlive() ? atWork : others).add(cook.getName() + ": " + standing(cook));
        }
        atWork.addAll(others);
        return atWork;
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
