// RosterTest.rename_finds_a_cook_by_the_name_of_now: "is true, not false" - reports ask the thread for its name, rename looks into its own notes.
package threads;

import java.util.ArrayList;
import java.util.List;

public class Roster {

    private static final class Entry {
        private final Thread cook;
        private String name;

        Entry(Thread cook) {
            this.cook = cook;
            this.name = cook.getName();
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    public void add(Thread cook) {
        entries.add(new Entry(cook));
    }

    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(entry.cook.getName() + ": " + standing(entry.cook));
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

    public boolean rename(String name, String newName) {
        for (Entry entry : entries) {
            if (entry.name.equals(name)) {
                entry.name = newName;
                entry.cook.setName(newName);
                return true;
            }
        }
        return false;
    }
}
