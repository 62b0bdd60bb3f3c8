// SlicesTest.no_helper_writes_where_another_does: "writes element[" - two sheets of paper: from three helpers on two write on one.
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        long[] sheets = new long[2];
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int me = number;
            Thread helper = new Thread(() -> {
                for (int bill = me; bill < bills; bill += helpers) {
                    long one = amount.applyAsLong(bill);
                    sheets[me % 2] += one;
                }
            }, "helper-" + me);
            helper.start();
            threads.add(helper);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return sheets[0] + sheets[1];
    }
}
