// GateTest.who_is_woken_for_no_reason_does_not_go_out: "when 2 of 3 waiters had come for it" - whoever is awake goes out, whatever woke him.
package semaphores;

public class Gate {

    private final int waiters;
    private int ready;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public synchronized void pass() throws InterruptedException {
        ready++;
        if (ready < waiters) {
            wait();
        } else {
            ready = 0;
            notifyAll();
        }
    }
}
