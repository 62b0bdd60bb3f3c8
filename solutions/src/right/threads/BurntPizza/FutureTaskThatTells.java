package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

public class BurntPizza {

    /** Says so when it has failed. */
    private static final class Baking extends FutureTask<Void> {
        private final BlockingQueue<Baking> burnt;

        Baking(Runnable pizza, BlockingQueue<Baking> burnt) {
            super(pizza, null);
            this.burnt = burnt;
        }

        @Override
        protected void setException(Throwable failure) {
            super.setException(failure);
            burnt.add(this);
        }
    }

    public void bake(List<Runnable> pizzas, ThreadFactory hire)
            throws ExecutionException, InterruptedException {
        BlockingQueue<Baking> burnt = new LinkedBlockingQueue<>();
        List<Thread> cooks = new ArrayList<>();
        for (Runnable pizza : pizzas) {
            Thread cook = hire.newThread(new Baking(pizza, burnt));
            cook.start();
            cooks.add(cook);
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (!burnt.isEmpty()) {
            burnt.element().get();
        }
    }
}
