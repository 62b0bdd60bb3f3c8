// RosterTest.a_cook_is_at_work_whatever_he_waits_for: "while Carla is interrupted and still blocked" - an interrupt asks a thread to end; it has not ended by that.
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
            if (cook.getState() == Thread.State.NEW) {
                lines.add(cook.getName() + ": has not begun");
            } else if (cook.isAlive() && !cook.isInterrupted()) {
                lines.add(cook.getName() + ": at work");
            } else {
                lines.add(cook.getName() + ": went home");
            }
        }
        return lines;
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
