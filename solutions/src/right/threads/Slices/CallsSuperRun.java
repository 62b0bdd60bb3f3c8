package threads;

import java.util.function.IntToLongFunction;

public class Slices {

    /** What one helper adds up; read after join. */
    private static final class Slice implements Runnable {
        private final int from;
        private final int to;
        private final IntToLongFunction amount;
        private long sum;

        Slice(int from, int to, IntToLongFunction amount) {
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

    /** A thread that does what it was given, and remembers that it came to the end. */
    private static final class Helper extends Thread {
        private final Slice slice;
        private boolean through;

        Helper(int number, Slice slice) {
            super(slice, "helper-" + number);
            this.slice = slice;
        }

        @Override
        public void run() {
            super.run();
            through = true;
        }

        long sum() {
            if (!through) {
                throw new IllegalStateException(getName() + " has not come to the end of its slice");
            }
            return slice.sum;
        }
    }

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        Helper[] crew = new Helper[helpers];
        int begin = 0;
        for (int number = 0; number < helpers; number++) {
            int size = bills / helpers + (number < bills % helpers ? 1 : 0);
            crew[number] = new Helper(number + 1, new Slice(begin, begin + size, amount));
            begin += size;
        }
        for (Helper helper : crew) {
            helper.start();
        }
        long total = 0;
        for (Helper helper : crew) {
            helper.join();
            total += helper.sum();
        }
        return total;
    }
}
