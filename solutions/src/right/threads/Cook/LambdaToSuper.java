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

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
