// BurntPizzaTest.the_others_are_waited_for: "while Margherita and Salami were in the oven" - the first failure ends the waiting for everybody.
package threads;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        CompletionService<Void> done = new ExecutorCompletionService<>(work -> hire.newThread(work).start());
        for (Runnable pizza : pizzas) {
            done.submit(pizza, null);
        }
        for (int number = 0; number < pizzas.size(); number++) {
            done.take().get();
        }
    }
}
