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
            notifyAll();
        }
        while (course == mine) {
            wait();
        }
    }
}
