// CookTest.the_cook_works_and_the_host_goes_on: "startShift(...) does not return while Anna is at work" - start and join one by one: a second shift would begin when the first is over.
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
            pass.accept(getName() + ": dish " + dish);
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        try {
            cook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return cook;
    }
}
