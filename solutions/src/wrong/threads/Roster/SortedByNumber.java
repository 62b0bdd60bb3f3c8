// RosterTest.two_cooks_may_have_one_name: "is [Ben: has not begun, Ben: has not begun, Anna: has not begun], not" - a thread's number tells when it was made, and not when the cook came.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Roster {

    private final Map<Long, Thread> cooks = new TreeMap<>();

    public void add(Thread cook) {
        cooks.put(cook.getId(), cook);
    }

    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Thread cook : cooks.values()) {
            lines.add(cook.getName() + switch (cook.getState()) {
                case NEW -> ": has not begun";
                case TERMINATED -> ": went home";
                default -> ": at work";
            });
        }
        return lines;
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
