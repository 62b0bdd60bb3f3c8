package threads;

import java.util.ArrayList;
import java.util.List;

/** The name before is kept as well, for the host only; each report asks anew. */
public class Roster {

    private record Entry(Thread cook, String nameAtArrival) {}

    private final List<Entry> entries = new ArrayList<>();

    public void add(Thread cook) {
        entries.add(new Entry(cook, cook.getName()));
    }

    public List<String> report() {
        String[] lines = new String[entries.size()];
        for (int i = 0; i < lines.length; i++) {
            Thread cook = entries.get(i).cook();
            lines[i] = String.join(": ", cook.getName(), standing(cook));
        }
        return List.of(lines);
    }

    private static String standing(Thread cook) {
        return switch (cook.getState()) {
            case NEW -> "has not begun";
            case TERMINATED -> "went home";
            default -> "at work";
        };
    }

    public boolean rename(String name, String newName) {
        int i = 0;
        while (i < entries.size() && !entries.get(i).cook().getName().equals(name)) {
            i++;
        }
        if (i == entries.size()) {
            return false;
        }
        entries.get(i).cook().setName(newName);
        return true;
    }
}
