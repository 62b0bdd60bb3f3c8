package locks;

// At place only cooks wait, all for the same thing: there notify is enough. At plates each waits for another table.
public class Bell {

    private final Object place = new Object();
    private final Object plates = new Object();
    private boolean taken; // guarded by place
    private int table; // guarded by plates
    private String dish; // guarded by plates

    public void ring(int table, String dish) throws InterruptedException {
        synchronized (place) {
            while (taken) {
                place.wait();
            }
            taken = true;
        }
        synchronized (plates) {
            this.table = table;
            this.dish = dish;
            plates.notifyAll();
        }
    }

    public String fetch(int table) throws InterruptedException {
        String fetched;
        synchronized (plates) {
            while (this.table != table) {
                plates.wait();
            }
            fetched = dish;
            this.table = 0;
        }
        synchronized (place) {
            taken = false;
            place.notify();
        }
        return fetched;
    }
}
