// CookTest.the_cook_works_and_the_host_goes_on: "which is not the cook that startShift(...) returned" - the cook hands each dish to a thread of its own: they come to the pass in any order.
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
            String line = getName() + ": dish " + dish;
            new Thread(() -> pass.accept(line)).start();
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
