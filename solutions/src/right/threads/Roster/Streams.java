package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Both questions as streams over the cooks. */
public class Roster {

    private final List<Thread> cooks = new ArrayList<>();

    public void add(Thread cook) {
        cooks.add(cook);
    }

    public List<String> report() {
        return cooks.stream().map(cook -> cook.getName() + ": " + WORDS.getOrDefault(cook.getState(), "at work")).toList();
    }

    private static final Map<Thread.State, String> WORDS =
            Map.of(Thread.State.NEW, "has not begun", Thread.State.TERMINATED, "went home");

    public boolean rename(String name, String newName) {
        Optional<Thread> cook = cooks.stream().filter(one -> one.getName().equals(name)).findFirst();
        cook.ifPresent(one -> one.setName(newName));
        return cook.isPresent();
    }
}
