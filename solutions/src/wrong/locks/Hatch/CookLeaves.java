// HatchTest.nothing_goes_with_somebody_who_is_interrupted: "That cook-3 puts Funghi where cook-2, who was interrupted, has put nothing" - who is called as he is interrupted keeps the call.
package locks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

public class Hatch {

    private final Deque<CountDownLatch> cooks = new ArrayDeque<>(); // guarded by this
    private String plate; // guarded by this

    public void put(String dish) throws InterruptedException {
        while (true) {
            CountDownLatch mine = new CountDownLatch(1);
            synchronized (this) {
                if (plate == null) {
                    plate = dish;
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

    public synchronized String take() throws InterruptedException {
        while (plate == null) {
            wait();
        }
        String dish = plate;
        plate = null;
        CountDownLatch next = cooks.poll();
        if (next != null) {
            next.countDown();
        }
        return dish;
    }
}
