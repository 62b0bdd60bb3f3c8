package threads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/*
 * 01-threads, exercise 3: Roster. Lesson: 01-threads/README.md#3-what-a-thread-tells
 * The slides' isAlive, getName and setName: the host keeps a roster of the cooks, reads from it who
 * is at work, and renames a cook who marries. This roster sends those home who have not begun, and
 * knows each cook by the name of the day when they came.
 * Goal: a report of what each thread itself tells at that moment.
 * Rules: one line for each cook, in the order in which they came: "Anna: has not begun" before
 * Anna's start, "Anna: went home" after her end, "Anna: at work" all the time between. Two cooks
 * may have one name. Reports and names are read by the host; nobody begins or ends meanwhile.
 * Commands: mvn test -pl 01-threads -Dtest=RosterTest    Hints: 01-threads/hints.md
 */
public class Roster {

    private final Map<String, Thread> cooks = new LinkedHashMap<>();

    public void add(Thread cook) {
        cooks.put(cook.getName(), cook);
    }

    // TODO 1: one line for each cook, with the name that the thread has now.
    // TODO 2: three kinds of lines. Reporting never waits, whatever a cook does or holds meanwhile.
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        cooks.forEach((name, cook) ->
                lines.add(name + (cook.isAlive() ? ": at work" : ": went home")));
        return lines;
    }

    // TODO 3: the first cook who has this name now has the new one from now on, wherever the thread
    // is asked for it. True when there is such a cook.
    public boolean rename(String name, String newName) {
        Thread cook = cooks.remove(name);
        if (cook != null) {
            cooks.put(newName, cook);
        }
        return cook != null;
    }
}
