// GateTest.nobody_goes_out_before_all_have_come: "That all 5 waiters go out with course 1 never happens" - two calls of notify wake two, and four wait.
package semaphores;

public class Gate {

    private final int waiters;
    private int ready; // guarded by this
    private int course; // guarded by this

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
            notify();
        }
        while (course == mine) {
            wait();
        }
    }
}
