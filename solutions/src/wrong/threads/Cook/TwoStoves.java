// CookTest.two_cooks_work_at_the_same_time: "That 8 cooks, two of whom are called Anna, all come to the pass that they share" - two stoves, and a third cook waits.
package threads;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

public class Cook extends Thread {

    private static final Semaphore STOVES = new Semaphore(2, true);
    private final int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(name);
        this.dishes = dishes;
        this.pass = pass;
    }

    @Override
    public void run() {
        STOVES.acquireUninterruptibly();
        try {
            for (int dish = 1; dish <= dishes; dish++) {
                pass.accept(getName() + ": dish " + dish);
            }
        } finally {
            STOVES.release();
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
