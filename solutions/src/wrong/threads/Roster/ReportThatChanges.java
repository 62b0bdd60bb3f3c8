// RosterTest.each_report_says_how_it_is_now: "read again after her end, is" - each look at the list asks the threads anew: no report, but a window.
package threads;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

public class Roster {

    private final List<Thread> cooks = new ArrayList<>();

    public void add(Thread cook) {
        cooks.add(cook);
    }

    public List<String> report() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                Thread cook = cooks.get(index);
                return cook.getName() + ": " + standing(cook);
            }

            @Override
            public int size() {
                return cooks.size();
            }
        };
    }

    private static String standing(Thread cook) {
        return switch (cook.getState()) {
            case NEW -> "has not begun";
            case TERMINATED -> "went home";
            default -> "at work";
        };
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
