package locks;

public class Bell {

    private int table; // guarded by this
    private String dish; // guarded by this
    private int waiting; // at least as many as wait; guarded by this

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (this.table != 0) {
            await();
        }
        this.table = table;
        this.dish = dish;
        wake();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (this.table != table) {
            await();
        }
        this.table = 0;
        wake();
        return dish;
    }

    private synchronized void await() throws InterruptedException {
        waiting++;
        try {
            wait();
        } finally {
            waiting--;
        }
    }

    private synchronized void wake() {
        if (waiting == 1) {
            notify(); // there is nobody else whom it could miss
        } else {
            notifyAll();
        }
    }
}
