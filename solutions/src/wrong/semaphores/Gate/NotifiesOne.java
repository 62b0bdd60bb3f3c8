// GateTest.nobody_goes_out_before_all_have_come: "That all 3 waiters go out with course 1 never happens" - notify wakes one of the two who wait.
package semaphores;

public class Gate {

    private final int waiters;
    private int ready;
    private int course;

    public Gate(int waiters) {
        this.waiters = waiters;
    }

    public synchronized void pass() throws InterruptedException {
        int mine = course;
        ready++;
        if (ready == waiters) {
            ready = 0;
            course++;
            notify();
        }
        while (course == mine) {
            wait();
        }
    }
}
