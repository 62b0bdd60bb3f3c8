// RosterTest.reporting_waits_for_nobody: "The report while Anna is at work is [Anna: has not begun], not" - asked once, when the cook came.
package threads;

import java.util.ArrayList;
import java.util.List;

public class Roster {

    private record Entry(Thread cook, Thread.State state) {}

    private final List<Entry> entries = new ArrayList<>();

    public void add(Thread cook) {
        entries.add(new Entry(cook, cook.getState()));
    }

    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(entry.cook().getName() + switch (entry.state()) {
                case NEW -> ": has not begun";
                case TERMINATED -> ": went home";
                default -> ": at work";
            });
        }
        return lines;
    }

    public boolean rename(String name, String newName) {
        for (Entry entry : entries) {
            if (entry.cook().getName().equals(name)) {
                entry.cook().setName(newName);
                return true;
            }
        }
        return false;
    }
}
