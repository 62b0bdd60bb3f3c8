// CookTest.two_cooks_work_at_the_same_time: "That Anna, while Ben stands at his pass, puts up her last dish never happens" - what is static belongs to the class: Anna makes as many as Ben.
package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    private static int dishes;
    private final Consumer<String> pass;

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(name);
        Cook.dishes = dishes;
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
