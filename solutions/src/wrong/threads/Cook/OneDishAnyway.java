// CookTest.a_cook_makes_the_dishes_in_order_and_goes_home: "With 0 dishes to make" - do ... while makes the first dish before it asks whether there is one.
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
        int dish = 1;
        do {
            pass.accept(getName() + ": dish " + dish);
            dish++;
        } while (dish <= dishes);
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
