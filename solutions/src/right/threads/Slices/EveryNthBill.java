package threads;

import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] totals = new long[helpers];
        Thread[] crew = new Thread[helpers];
        for (int number = 0; number < helpers; number++) {
            int mine = number;
            crew[number] = new Thread(() -> {
                for (int bill = mine; bill < bills; bill += helpers) {
                    totals[mine] += amount.applyAsLong(bill);
                }
            });
            crew[number].start();
        }
        for (Thread helper : crew) {
            helper.join();
        }
        long total = 0;
        for (long one : totals) {
            total += one;
        }
        return total;
    }
}
