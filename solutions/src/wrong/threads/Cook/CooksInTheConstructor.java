// CookTest.a_new_cook_has_not_begun: "What is on the pass before anybody has started Anna is [Anna: dish 1" - run() in the constructor is executed by whoever says new.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private final int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(name);
        this.dishes = dishes;
        this.pass = pass;
        run();
    }

    @Override
    public void run() {
        for (int dish = 1; dish <= dishes; dish++) {
            pass.accept(getName() + ": dish " + dish);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        return cook;
    }
}
