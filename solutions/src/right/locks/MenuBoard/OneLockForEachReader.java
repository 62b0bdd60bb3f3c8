package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

public class MenuBoard {

    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(8).toArray(Lock[]::new);
    private final List<String> dishes = new ArrayList<>(); // read with one of locks, written with all

    public List<String> dishes() {
        Lock mine = anyFree();
        try {
            return List.copyOf(dishes);
        } finally {
            mine.unlock();
        }
    }

    public List<String> find(Predicate<String> wish) {
        List<String> read = dishes();
        return read.stream().filter(wish).toList();
    }

    public void replace(List<String> menu) {
        lockAll();
        try {
            dishes.clear();
            dishes.addAll(menu);
        } finally {
            unlockAll();
        }
    }

    public boolean add(String dish) {
        lockAll();
        try {
            return !dishes.contains(dish) && dishes.add(dish);
        } finally {
            unlockAll();
        }
    }

    private Lock anyFree() {
        for (Lock lock : locks) {
            if (lock.tryLock()) {
                return lock;
            }
        }
        locks[0].lock();
        return locks[0];
    }

    private void lockAll() {
        for (Lock lock : locks) {
            lock.lock();
        }
    }

    private void unlockAll() {
        for (Lock lock : locks) {
            lock.unlock();
        }
    }
}
