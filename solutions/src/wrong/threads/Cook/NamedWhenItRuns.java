// CookTest.a_cook_has_the_name_that_was_given: "The name of the thread made for Anna is Thread-" - until the cook has begun, the thread has a number for a name.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private final String cook;
    private final int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        cook = name;
        this.dishes = dishes;
        this.pass = pass;
    }

    @Override
    public void run() {
        setName(cook);
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
