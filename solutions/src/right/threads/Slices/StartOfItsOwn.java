package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    /** Begins its count when it is started, and tells it when it is home. */
    private static final class Helper extends Thread {
        private final int from;
        private final int to;
        private final IntToLongFunction amount;
        private long sum = -1;

        Helper(int from, int to, IntToLongFunction amount) {
            this.from = from;
            this.to = to;
            this.amount = amount;
        }

        @Override
        public synchronized void start() {
            sum = 0;
            super.start();
        }

        @Override
        public void run() {
            for (int bill = from; bill < to; bill++) {
                sum += amount.applyAsLong(bill);
            }
        }

        long result() throws InterruptedException {
            super.join();
            return sum;
        }
    }

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        List<Helper> all = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            all.add(new Helper((int) ((long) bills * number / helpers), (int) ((long) bills * (number + 1) / helpers), amount));
        }
        all.forEach(Helper::start);
        long total = 0;
        for (Helper helper : all) {
            total += helper.result();
        }
        return total;
    }
}
