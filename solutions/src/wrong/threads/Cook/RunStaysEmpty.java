// CookTest.the_cook_works_and_the_host_goes_on: "That a dish of Anna's comes to the pass never happens" - run() replaces what was passed to Thread, which is never called then.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(() -> {
            for (int dish = 1; dish <= dishes; dish++) {
                pass.accept(name + ": dish " + dish);
            }
        }, name);
    }

    @Override
    public void run() {
        // the lambda above does it
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
