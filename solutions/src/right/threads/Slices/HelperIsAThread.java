package threads;

import java.util.function.IntToLongFunction;

public class Slices {

    /** A thread that keeps what it has added; read after join. */
    private static final class Helper extends Thread {
        private final int from;
        private final int to;
        private final IntToLongFunction amount;
        private long sum;

        Helper(int number, int from, int to, IntToLongFunction amount) {
            super("helper-" + number);
            this.from = from;
            this.to = to;
            this.amount = amount;
        }

        @Override
        public void run() {
            for (int bill = from; bill < to; bill++) {
                sum += amount.applyAsLong(bill);
            }
        }
    }

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        Helper[] crew = new Helper[helpers];
        int begin = 0;
        for (int number = 0; number < helpers; number++) {
            int size = bills / helpers + (number < bills % helpers ? 1 : 0);
            crew[number] = new Helper(number + 1, begin, begin + size, amount);
            begin += size;
        }
        for (Helper helper : crew) {
            helper.start();
        }
        long total = 0;
        for (Helper helper : crew) {
            helper.join();
            total += helper.sum;
        }
        return total;
    }
}
