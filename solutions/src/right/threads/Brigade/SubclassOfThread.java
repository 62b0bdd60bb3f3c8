package threads;

import java.util.List;
import java.util.function.Supplier;

/** As on the slides: a subclass of Thread, which keeps its own dish. */
public class Brigade {

    public List<String> cook(List<Supplier<String>> recipes) throws InterruptedException {
        List<Cook> cooks = recipes.stream().map(Cook::new).toList();
        cooks.forEach(Thread::start);
        for (Cook cook : cooks) {
            cook.join();
        }
        return cooks.stream().map(cook -> cook.dish).toList();
    }

    private static final class Cook extends Thread {
        private final Supplier<String> recipe;
        private String dish; // read after join

        Cook(Supplier<String> recipe) {
            this.recipe = recipe;
        }

        @Override
        public void run() {
            dish = recipe.get();
        }
    }
}
