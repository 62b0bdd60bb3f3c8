// CookTest.two_cooks_work_at_the_same_time: "what Ben put on the pass is [Ben: dish 1], not" - a static counter belongs to all cooks: Anna's dishes count as Ben's.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private static int dish;

    private final int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(name);
        this.dishes = dishes;
        this.pass = pass;
    }

    @Override
    public void run() {
        for (dish = 1; dish <= dishes; dish++) {
            pass.accept(getName() + ": dish " + dish);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
