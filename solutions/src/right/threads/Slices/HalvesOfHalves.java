package threads;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;

public class Slices {

    private static final class Slice extends RecursiveTask<Long> {
        private final int from;
        private final int to;
        private final IntToLongFunction amount;

        Slice(int from, int to, IntToLongFunction amount) {
            this.from = from;
            this.to = to;
            this.amount = amount;
        }

        @Override
        protected Long compute() {
            if (to - from < 2) {
                return to == from ? 0 : amount.applyAsLong(from);
            }
            int middle = (from + to) / 2;
            Slice left = new Slice(from, middle, amount);
            left.fork();
            return new Slice(middle, to, amount).compute() + left.join();
        }
    }

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        ForkJoinPool crew = new ForkJoinPool(helpers);
        try {
            return crew.invoke(new Slice(0, bills, amount));
        } finally {
            crew.shutdown();
            crew.awaitTermination(1, TimeUnit.DAYS);
        }
    }
}
