// HomemadePermitsTest.there_are_never_fewer_than_no_permits: "available() before any permit was released is -1, not 0." - who takes before he looks owes a permit meanwhile, and who asks without the lock sees it.
package semaphores;

public class HomemadePermits {

    private volatile int permits; // written under this

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        permits--;
        while (permits < 0) {
            permits++;
            wait();
            permits--;
        }
    }

    public synchronized void release(int number) {
        permits += number;
        notifyAll();
    }

    public int available() {
        return permits;
    }
}
