package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Brigade {

    private static final class Cook extends Thread {
        private Supplier<String> recipe;
        private String dish;

        @Override
        public void start() {
            setName("cook-" + getId());
            super.start();
        }

        @Override
        public void run() {
            dish = recipe.get();
        }
    }

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<Cook> cooks = new ArrayList<>();
        for (Supplier<String> recipe : recipes) {
            Cook cook = new Cook();
            cook.recipe = recipe;
            cooks.add(cook);
            cook.start();
        }
        List<String> dishes = new ArrayList<>();
        for (Cook cook : cooks) {
            cook.join();
            dishes.add(cook.dish);
        }
        return dishes;
    }
}
