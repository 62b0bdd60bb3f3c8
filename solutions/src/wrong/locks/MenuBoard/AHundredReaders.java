// MenuBoardTest.a_hundred_and_twenty_guests_look_at_the_same_time: "Only 100 of 120 threads stand at" - there are permits for a hundred guests.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class MenuBoard {

    private static final int ALL = 100;

    private final Semaphore permits = new Semaphore(ALL, true);
    private final List<String> dishes = new ArrayList<>(); // read with one permit, written with all

    public List<String> dishes() {
        return with(1, () -> List.copyOf(dishes));
    }

    public List<String> find(Predicate<String> wish) {
        return with(1, () -> dishes.stream().filter(wish).toList());
    }

    public void replace(List<String> menu) {
        with(ALL, () -> {
            dishes.clear();
            return dishes.addAll(menu);
        });
    }

    public boolean add(String dish) {
        return with(ALL, () -> !dishes.contains(dish) && dishes.add(dish));
    }

    private <T> T with(int number, Supplier<T> work) {
        permits.acquireUninterruptibly(number);
        try {
            return work.get();
        } finally {
            permits.release(number);
        }
    }
}
