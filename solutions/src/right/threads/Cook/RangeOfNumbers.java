package threads;

import java.util.function.Consumer;
import java.util.stream.IntStream;

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
        IntStream.rangeClosed(1, dishes).mapToObj(dish -> getName() + ": dish " + dish).forEachOrdered(pass);
    }

    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        cook.start();
        return cook;
    }
}
