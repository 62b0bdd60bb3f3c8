package threads;

import java.util.ArrayList;
import java.util.List;

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

    // The threads themselves, in order: no name is written down, so none can grow old.
    private final List<Thread> cooks = new ArrayList<>();

    public void add(Thread cook) {
        cooks.add(cook);
    }

    // TODO 1: one line for each cook, with the name that the thread has now.
    // TODO 2: three kinds of lines. Reporting never waits, whatever a cook does or holds meanwhile.
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Thread cook : cooks) {
            lines.add(cook.getName() + ": " + standing(cook));
        }
        return lines;
    }

    private static String standing(Thread cook) {
        // One question with six answers. isAlive() has two: it says false before the start as well
        // as after the end, and true for whoever runs, waits, waits for a while or is blocked.
        return switch (cook.getState()) {
            case NEW -> "has not begun";
            case TERMINATED -> "went home";
            default -> "at work";
        };
    }

    // TODO 3: the first cook who has this name now has the new one from now on, wherever the thread
    // is asked for it. True when there is such a cook.
    public boolean rename(String name, String newName) {
        for (Thread cook : cooks) {
            if (cook.getName().equals(name)) {
                // The thread keeps its name; logs and thread dumps read it there, and so do we.
                cook.setName(newName);
                return true;
            }
        }
        return false;
    }

    // Also right: getState() == NEW first, and isAlive() for the others; isAlive() first, as long as
    // nobody begins meanwhile (see below); a CopyOnWriteArrayList, or a lock of the roster's own, when
    // several hosts use it.

    // Looks right: `cook.isAlive() ? "at work" : "went home"`, because who is not alive must be gone:
    //
    //     host                          | Anna
    //     new Thread(..., "Anna")       | NEW
    //     isAlive() -> false            | NEW
    //     report: "Anna: went home"     | NEW
    //     anna.start()                  | RUNNABLE
    //
    // And if cooks begin while the host reads, two questions in a row can lie as well: isAlive() is
    // false, Anna begins, getState() is RUNNABLE and so not NEW: "went home", and she stands there.
    // Ask getState() once, or for NEW first.
}
