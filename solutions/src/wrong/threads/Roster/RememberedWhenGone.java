// RosterTest.each_report_says_how_it_is_now: "The report after Anna's end and anna.setName" - the line of one who is gone is kept; a name can change after the end.
package threads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Roster {

    private final List<Thread> cooks = new ArrayList<>();
    private final Map<Thread, String> gone = new HashMap<>();

    public void add(Thread cook) {
        cooks.add(cook);
    }

    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Thread cook : cooks) {
            switch (cook.getState()) {
                case NEW -> lines.add(cook.getName() + ": has not begun");
                case TERMINATED -> lines.add(gone.computeIfAbsent(cook, home -> home.getName() + ": went home"));
                default -> lines.add(cook.getName() + ": at work");
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
