// MenuBoardTest.a_cook_writes_and_a_guest_reads: "add(Funghi), which is on the board already, is true, not false." - == asks whether it is the same object, not the same text.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

public class MenuBoard {
    private final ReadWriteLock locks = new ReentrantReadWriteLock();
    private final List<String> dishes = new ArrayList<>();

    public List<String> dishes() {
        locks.readLock().lock();
        try {
            return new ArrayList<>(dishes);
        } finally {
            locks.readLock().unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        locks.readLock().lock();
        try {
            return dishes.stream().filter(wish).toList();
        } finally {
            locks.readLock().unlock();
        }
    }

    public void replace(List<String> menu) {
        locks.writeLock().lock();
        try {
            dishes.clear();
            dishes.addAll(menu);
        } finally {
            locks.writeLock().unlock();
        }
    }

    public boolean add(String dish) {
        locks.writeLock().lock();
        try {
            for (String there : dishes) {
                if (there == dish) {
                    return false;
                }
            }
            dishes.add(dish);
            return true;
        } finally {
            locks.writeLock().unlock();
        }
    }
}
