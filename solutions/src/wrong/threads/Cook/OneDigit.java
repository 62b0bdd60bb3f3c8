// CookTest.a_cook_makes_the_dishes_in_order_and_goes_home: "With 10 dishes to make, what Anna put on the pass" - the number is a digit, and the tenth dish has two.
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
        char digit = '0';
        for (int dish = 1; dish <= dishes; dish++) {
            digit++;
            pass.accept(getName() + ": dish " + digit);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
