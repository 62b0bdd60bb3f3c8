package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

public class MenuBoard {

    private final ReentrantReadWriteLock locks = new ReentrantReadWriteLock(true);
    private final Lock reading = locks.readLock();
    private final Lock writing = locks.writeLock();
    private final List<String> dishes = new ArrayList<>(); // guarded by locks

    public List<String> dishes() {
        reading.lock();
        try {
            return List.copyOf(dishes);
        } finally {
            reading.unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        reading.lock();
        try {
            return dishes.stream().filter(wish).toList();
        } finally {
            reading.unlock();
        }
    }

    public void replace(List<String> menu) {
        List<String> copy = List.copyOf(menu);
        writing.lock();
        try {
            dishes.clear();
            dishes.addAll(copy);
        } finally {
            writing.unlock();
        }
    }

    public boolean add(String dish) {
        reading.lock();
        try {
            if (dishes.contains(dish)) {
                return false;
            }
        } finally {
            reading.unlock();
        }
        writing.lock();
        try {
            return !dishes.contains(dish) && dishes.add(dish); // others could come first: look again
        } finally {
            writing.unlock();
        }
    }
}
