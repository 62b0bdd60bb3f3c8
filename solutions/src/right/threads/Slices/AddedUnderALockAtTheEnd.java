package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

public class Slices {

    private static final class Sheet {
        private long total; // guarded by this

        synchronized void put(long sum) {
            total += sum;
        }

        synchronized long total() {
            return total;
        }
    }

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        Sheet sheet = new Sheet();
        List<Thread> crew = new ArrayList<>();
        for (int number = 0; number < helpers; number++) {
            int from = (int) ((long) bills * number / helpers);
            int to = (int) ((long) bills * (number + 1) / helpers);
            crew.add(new Thread(() -> sheet.put(add(from, to, amount))));
        }
        crew.forEach(Thread::start);
        for (Thread helper : crew) {
            helper.join();
        }
        return sheet.total();
    }

    private static long add(int from, int to, IntToLongFunction amount) {
        long sum = 0;
        for (int bill = from; bill < to; bill++) {
            sum += amount.applyAsLong(bill);
        }
        return sum;
    }
}
