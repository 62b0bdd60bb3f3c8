package semaphores;

import java.util.concurrent.CountDownLatch;

public class Rendezvous {

    private CountDownLatch meeting; // guarded by this; null while nobody waits

    public void cookArrives() throws InterruptedException {
        arrive();
    }

    public void riderArrives() throws InterruptedException {
        arrive();
    }

    private void arrive() throws InterruptedException {
        CountDownLatch mine;
        synchronized (this) {
            if (meeting != null) {
                meeting.countDown();
                meeting = null;
                return;
            }
            mine = new CountDownLatch(1);
            meeting = mine;
        }
        mine.await();
    }
}
