// RosterTest.every_cook_who_came_is_on_the_roster: "check met ArrayIndexOutOfBoundsException at Roster.java:" - an array has the places that it has.
package threads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class Roster {

    private final Thread[] cooks = new Thread[10];
    private int count;

    public void add(Thread cook) {
        cooks[count++] = cook;
    }

    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (Thread cook : Arrays.copyOf(cooks, count)) {
            lines.add(cook.getName() + ": " + standing(cook));
        }
        return lines;
    }

    public boolean rename(String name, String newName) {
        for (Thread cook : Arrays.copyOf(cooks, count)) {
            if (cook.getName().equals(name)) {
                cook.setName(newName);
                return true;
            }
        }
        return false;
    }

    private static String standing(Thread cook) {
        return switch (cook.getState()) {
            case NEW -> "has not begun";
            case TERMINATED -> "went home";
            default -> "at work";
        };
    }
}
