// MenuBoardTest.a_menu_does_not_change_under_a_guest: "guest-1 got [Margherita, Funghi, Tonno]" - the guest goes on in another menu than he began.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

public class MenuBoard {

    private final ReadWriteLock locks = new ReentrantReadWriteLock();
    private final List<String> dishes = new ArrayList<>(); // guarded by locks

    public List<String> dishes() {
        locks.readLock().lock();
        try {
            return List.copyOf(dishes);
        } finally {
            locks.readLock().unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        locks.readLock().lock();
        try {
            List<String> found = new ArrayList<>();
            for (String dish : dishes) {
                if (wish.test(dish)) {
                    found.add(dish);
                }
            }
            return found;
        } finally {
            locks.readLock().unlock();
        }
    }

    public void replace(List<String> menu) {
        locks.readLock().lock();
        try {
            for (int i = 0; i < menu.size(); i++) {
                if (i < dishes.size()) {
                    dishes.set(i, menu.get(i));
                } else {
                    dishes.add(menu.get(i));
                }
            }
            while (dishes.size() > menu.size()) {
                dishes.remove(dishes.size() - 1);
            }
        } finally {
            locks.readLock().unlock();
        }
    }

    public boolean add(String dish) {
        locks.writeLock().lock();
        try {
            if (dishes.contains(dish)) {
                return false;
            }
            dishes.add(dish);
            return true;
        } finally {
            locks.writeLock().unlock();
        }
    }
}
