package threads;

import java.util.ArrayList;
import java.util.List;

/** A state comes before or after another: the enumeration has an order. */
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
        Thread.State state = cook.getState();
        if (state.compareTo(Thread.State.NEW) == 0) {
            return "has not begun";
        }
        return state.compareTo(Thread.State.TERMINATED) < 0 ? "at work" : "went home";
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
