// CookTest.a_cook_makes_the_dishes_in_order_and_goes_home: "is [dish 1, dish 2], not" - with two cooks at work nobody can tell whose dish it is.
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
        for (int dish = 1; dish <= dishes; dish++) {
            pass.accept("dish " + dish);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
