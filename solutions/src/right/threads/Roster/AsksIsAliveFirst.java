package threads;

import java.util.ArrayList;
import java.util.List;

/** isAlive first; who is not alive tells by the state which of the two it is. */
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
        if (cook.isAlive()) {
            return "at work";
        }
        return cook.getState() == Thread.State.NEW ? "has not begun" : "went home";
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
