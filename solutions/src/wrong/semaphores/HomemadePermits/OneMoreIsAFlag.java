// HomemadePermitsTest.two_releases_are_enough_for_two: "That 3 of 3 guests go on after the release of 3 permits never happens" - that more came while the first guest was on his way is kept as a flag, and two more are as one.
package semaphores;

public class HomemadePermits {

    private int permits; // guarded by this
    private boolean oneMore; // guarded by this

    public HomemadePermits(int permits) {
        this.permits = permits;
    }

    public synchronized void acquire() throws InterruptedException {
        while (permits == 0) {
            wait();
        }
        permits--;
        if (oneMore) {
            oneMore = false;
            notify();
        }
    }

    public synchronized void release(int number) {
        boolean wasEmpty = permits == 0;
        permits += number;
        if (wasEmpty) {
            for (int i = 0; i < number; i++) {
                notify();
            }
        } else {
            oneMore = true;
        }
    }

    public synchronized int available() {
        return permits;
    }
}
