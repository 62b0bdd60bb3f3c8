// GateTest.a_slow_waiter_is_waited_for_in_later_courses_too: "nobody can move any more" - whoever is back early spoils the multiple before the slow one has looked.
package semaphores;

public class Gate {

    private final int waiters;
    private int ready;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public void pass() throws InterruptedException {
        synchronized (this) {
            ready++;
            notifyAll();
        }
        synchronized (this) {
            while (ready % waiters != 0) {
                wait();
            }
        }
    }
}
