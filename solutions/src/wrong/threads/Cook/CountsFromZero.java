// CookTest.a_cook_makes_the_dishes_in_order_and_goes_home: "[Anna: dish 0, Anna: dish 1]" - the number of dishes is right, their numbers are not.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private final int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(name);
        this.dishes = dishes;
        this.pass = pass;
    }

    @Override
    public void run() {
        for (int dish = 0; dish < dishes; dish++) {
            pass.accept(getName() + ": dish " + dish);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
