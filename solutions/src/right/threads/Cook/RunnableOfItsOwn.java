package threads;

import java.util.function.Consumer;

public class Cook extends Thread {

    public Cook(String name, int dishes, Consumer<String> pass) {
        super(new Work(name, dishes, pass), name);
    }

    private record Work(String name, int dishes, Consumer<String> pass) implements Runnable {
        @Override
        public void run() {
            for (int dish = 1; dish <= dishes; dish++) {
                pass.accept(name + ": dish " + dish);
            }
        }
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
