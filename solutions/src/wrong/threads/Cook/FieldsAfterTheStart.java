// CookTest.a_cook_has_all_that_is_needed_before_the_start: "dishes (Cook.java:" - the cook is at work when she is told how many dishes there are.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private int dishes;
    private Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(name);
        this.dishes = dishes;
        this.pass = pass;
    }

    @Override
    public void run() {
        for (int dish = 1; dish <= dishes; dish++) {
            pass.accept(getName() + ": dish " + dish);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, 0, null);
        cook.start();
        cook.pass = pass;
        cook.dishes = dishes;
        return cook;
    }
}
