// MenuBoardTest.two_cooks_add_every_dish_once: "Funghi" - a dish that is there gives all permits back twice: then a cook writes beside others.
package locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

public class MenuBoard {

    private static final int ALL = 1_000;

    private final Semaphore permits = new Semaphore(ALL, true);
    private List<String> dishes = new ArrayList<>(); // read with a permit, written with all

    public List<String> dishes() {
        permits.acquireUninterruptibly();
        try {
            return List.copyOf(dishes);
        } finally {
            permits.release();
        }
    }

    public List<String> find(Predicate<String> wish) {
        permits.acquireUninterruptibly();
        try {
            return dishes.stream().filter(wish).toList();
        } finally {
            permits.release();
        }
    }

    public void replace(List<String> menu) {
        permits.acquireUninterruptibly(ALL);
        try {
            dishes = new ArrayList<>(menu);
        } finally {
            permits.release(ALL);
        }
    }

    public boolean add(String dish) {
        permits.acquireUninterruptibly(ALL);
        try {
            if (dishes.contains(dish)) {
                permits.release(ALL);
                return false;
            }
            return dishes.add(dish);
        } finally {
            permits.release(ALL);
        }
    }
}
