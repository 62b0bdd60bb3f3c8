// CookTest.a_cook_makes_the_dishes_in_order_and_goes_home: "[Anna: dish 1, Anna: dish 2, Anna: dish 3], not [Anna: dish 1, Anna: dish 2]" - asks whether one is left, and then makes two.
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
        int made = 0;
        while (made <= dishes) {
            made++;
            pass.accept(getName() + ": dish " + made);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
