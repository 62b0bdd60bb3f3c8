// CookTest.a_cook_has_the_name_that_was_given: "The name of the thread made for Carla Bianchi is Carla" - a name of two words is cut after the first.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private final int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(name.split(" ")[0]);
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
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
