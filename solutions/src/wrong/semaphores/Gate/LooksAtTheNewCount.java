// GateTest.nobody_goes_out_before_all_have_come: "That all 3 waiters go out with course 1 never happens" - the last one sets the count back, and those he wakes find it at 0.
package semaphores;

public class Gate {

    private final int waiters;
    private int ready;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public synchronized void pass() throws InterruptedException {
        ready++;
        if (ready == waiters) {
            ready = 0;
            notifyAll();
            return;
        }
        while (ready < waiters) {
            wait();
        }
    }
}
