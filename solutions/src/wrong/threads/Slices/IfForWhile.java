// SlicesTest.an_accountant_who_is_woken_for_no_reason_waits_again: "accountant was woken for no reason, and sum(...) returned 0" - the last helper rings once, and to be awake does not say that it was he.
package threads;

import java.util.function.IntToLongFunction;

public class Slices {

    private static final class Sheet {
        private int helpersLeft; // guarded by this
        private long total; // guarded by this

        synchronized void add(long part) {
            total += part;
            helpersLeft -= 1;
            if (helpersLeft == 0) {
                notifyAll();
            }
        }
    }

    public long sum(int bills, int helpers, IntToLongFunction amount) throws InterruptedException {
        Sheet sheet = new Sheet();
        sheet.helpersLeft = helpers;
        for (int number = 0; number < helpers; number++) {
            int first = number;
            new Thread(() -> {
                long part = 0;
                for (int bill = first; bill < bills; bill += helpers) {
                    part += amount.applyAsLong(bill);
                }
                sheet.add(part);
            }, "helper-" + (number + 1)).start();
        }
        synchronized (sheet) {
            if (sheet.helpersLeft > 0) {
                sheet.wait();
            }
            return sheet.total;
        }
    }
}
