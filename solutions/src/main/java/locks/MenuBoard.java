package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/*
 * 02-locks, exercise 8: MenuBoard. Lesson: 02-locks/README.md#9-readers-and-a-writer
 * Guests read the menu on the wall, cooks change it now and then. Guests queue up, since each has
 * the board for himself; and whoever asks for the menu gets a list that changes later.
 * Goal: guests read at the same time, cooks write one at a time, and nobody sees half a menu.
 * Rules: find asks the wish about each dish; a wish can take long, and no other reader waits for
 * it, unless behind a cook. Cooks may wait for readers. What find and dishes return is of one
 * menu, as it was at one moment. The board shares no list with anybody. If a wish throws, or the
 * list of a new menu, so does find, or replace; the board can still be used. No menu has a dish
 * twice.
 * Commands: mvn test -pl 02-locks -Dtest=MenuBoardTest    Hints: 02-locks/hints.md
 */
public class MenuBoard {

    // Two locks that belong together: any number of threads hold the read lock, or one the write lock.
    private final ReadWriteLock locks = new ReentrantReadWriteLock();
    private final List<String> dishes = new ArrayList<>(); // guarded by locks

    // TODO 1: the menu as it is now; from then on that list and the board have nothing in common.
    public List<String> dishes() {
        locks.readLock().lock();
        try {
            // A copy, made under the lock: an unmodifiable view would still show what comes later.
            return List.copyOf(dishes);
        } finally {
            locks.readLock().unlock();
        }
    }

    // TODO 2: the dishes that a guest wishes, in order. Any number of guests look at the same time.
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
            // Also when the wish threw: a read lock that nobody gives back keeps all cooks out.
            locks.readLock().unlock();
        }
    }

    // TODO 3: another menu. Whoever looks meanwhile sees the old one or the new one, and all of it.
    public void replace(List<String> menu) {
        // For a moment the menu is empty, then half written: nobody may look, so this is no reading.
        locks.writeLock().lock();
        try {
            dishes.clear();
            dishes.addAll(menu);
        } finally {
            locks.writeLock().unlock();
        }
    }

    // TODO 4: puts a dish at the end (true) unless it is there (false), whoever else writes.
    public boolean add(String dish) {
        // The look as well: who looks under the read lock has to give it back before he can write,
        // and in that gap another cook could add the same dish.
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

    // Also right: a volatile field with an immutable list. Readers take what is there and need no
    // lock; cooks make a new list under a lock, and put it into the field. A StampedLock is right too.

    // Looks right: add looks under the read lock, and takes the write lock only if it has to write.
    //
    //     cook-1                              | who reads
    //     readLock.lock                       | cook-1
    //     contains -> false                   | cook-1
    //     writeLock.lock: waits until         | cook-1
    //     nobody reads                        | cook-1
    //
    // cook-1 waits for itself. ReentrantReadWriteLock lets a thread go from writing to reading, and
    // not from reading to writing: two who tried that at once would wait for each other.
}
