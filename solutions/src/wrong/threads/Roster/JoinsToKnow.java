// RosterTest.reporting_waits_for_nobody: "host waits for ever" - join knows for certain that a cook went home, and waits until it is so.
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
        if (cook.getState() == Thread.State.NEW) {
            return "has not begun";
        }
        try {
            cook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return cook.isAlive() ? "at work" : "went home";
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
