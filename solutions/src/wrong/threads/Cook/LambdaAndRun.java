// CookTest.a_cook_makes_the_dishes_in_order_and_goes_home: "[Anna: dish 1, Anna: dish 2, Anna: dish 1, Anna: dish 2]" - the lambda makes the dishes when super.run() calls it, and run() makes them again.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private final int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(() -> {
            for (int dish = 1; dish <= dishes; dish++) {
                pass.accept(name + ": dish " + dish);
            }
        }, name);
        this.dishes = dishes;
        this.pass = pass;
    }

    @Override
    public void run() {
        super.run();
        for (int dish = 1; dish <= dishes; dish++) {
            pass.accept(getName() + ": dish " + dish);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
