// GateTest.nobody_goes_out_before_all_have_come: "waiter-1 went out with course 1 when 1 of 2 waiters had come for it." - static: who has passed another gate comes with the sense of that one.
package semaphores;

public class Gate {

    private static final ThreadLocal<Boolean> SENSE = ThreadLocal.withInitial(() -> false);

    private final int waiters;
    private int missing; // guarded by this
    private boolean open; // guarded by this; changes with each course

    public Gate(int waiters) {
        this.waiters = waiters;
        missing = waiters;
    }

    public synchronized void pass() throws InterruptedException {
        boolean mine = !SENSE.get();
        SENSE.set(mine);
        missing--;
        if (missing == 0) {
            missing = waiters;
            open = mine;
            notifyAll();
        }
        while (open != mine) {
            wait();
        }
    }
}
