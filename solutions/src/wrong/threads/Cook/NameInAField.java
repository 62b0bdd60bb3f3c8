// CookTest.a_cook_has_the_name_that_was_given: "The name of the thread made for Anna is Thread-" - as self.name = name looks on the slide; but the thread is called Thread-0.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private final String name;
    private final int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        this.name = name;
        this.dishes = dishes;
        this.pass = pass;
    }

    @Override
    public void run() {
        for (int dish = 1; dish <= dishes; dish++) {
            pass.accept(name + ": dish " + dish);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
