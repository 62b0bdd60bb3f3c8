package locks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

public class MenuBoard {
    private final ReadWriteLock locks = new ReentrantReadWriteLock();
    private final Set<String> dishes = new LinkedHashSet<>();

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
            return dishes.add(dish);
        } finally {
            locks.writeLock().unlock();
        }
    }
}
