// BellTest.nothing_goes_with_somebody_who_is_interrupted: "That cook-3 puts Funghi where cook-2, who was interrupted, has put nothing" - who is called as he is interrupted keeps the call.
package locks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

public class Bell {

    private final Deque<CountDownLatch> cooks = new ArrayDeque<>(); // guarded by this
    private int table; // guarded by this
    private String dish; // guarded by this

    public void ring(int table, String dish) throws InterruptedException {
        while (true) {
            CountDownLatch mine = new CountDownLatch(1);
            synchronized (this) {
                if (this.table == 0) {
                    this.table = table;
                    this.dish = dish;
                    notifyAll();
                    return;
                }
                cooks.add(mine);
            }
            try {
                mine.await();
            } catch (InterruptedException e) {
                synchronized (this) {
                    cooks.remove(mine);
                }
                throw e;
            }
        }
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            wait();
        }
        this.table = 0;
        CountDownLatch next = cooks.poll();
        if (next != null) {
            next.countDown();
        }
        return dish;
    }
}
