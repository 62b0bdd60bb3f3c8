// MenuBoardTest.two_cooks_wait_for_the_same_guest: "cook-" - two cooks wait until nobody reads, and notify tells one of them.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public class MenuBoard {

    private final List<String> dishes = new ArrayList<>(); // guarded by this: by one writer, or by readers
    private int readers; // guarded by this

    public List<String> dishes() {
        beginReading();
        try {
            return List.copyOf(dishes);
        } finally {
            endReading();
        }
    }

    public List<String> find(Predicate<String> wish) {
        beginReading();
        try {
            List<String> found = new ArrayList<>();
            for (String dish : dishes) {
                if (wish.test(dish)) {
                    found.add(dish);
                }
            }
            return found;
        } finally {
            endReading();
        }
    }

    public void replace(List<String> menu) {
        synchronized (this) {
            untilNobodyReads();
            dishes.clear();
            dishes.addAll(menu);
        }
    }

    public boolean add(String dish) {
        synchronized (this) {
            untilNobodyReads();
            if (dishes.contains(dish)) {
                return false;
            }
            dishes.add(dish);
            return true;
        }
    }

    private synchronized void beginReading() {
        readers++;
    }

    private synchronized void endReading() {
        readers--;
        notify();
    }

    private synchronized void untilNobodyReads() {
        boolean interrupted = false;
        while (readers > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
