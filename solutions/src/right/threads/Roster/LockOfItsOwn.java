package threads;

import java.util.ArrayList;
import java.util.List;

/** Several hosts may use it: the roster has a lock, which no cook can hold. */
public class Roster {

    private final List<Thread> cooks = new ArrayList<>();

    public synchronized void add(Thread cook) {
        cooks.add(cook);
    }

    public synchronized List<String> report() {
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

    public synchronized boolean rename(String name, String newName) {
        for (Thread cook : cooks) {
            if (cook.getName().equals(name)) {
                cook.setName(newName);
                return true;
            }
        }
        return false;
    }
}
