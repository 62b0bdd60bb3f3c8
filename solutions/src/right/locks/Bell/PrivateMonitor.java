package locks;

public class Bell {

    private final Object pass = new Object();
    private int table; // guarded by pass
    private String dish; // guarded by pass

    public void ring(int table, String dish) throws InterruptedException {
        synchronized (pass) {
            while (this.table != 0) {
                pass.wait();
            }
            this.table = table;
            this.dish = dish;
            pass.notifyAll();
        }
    }

    public String fetch(int table) throws InterruptedException {
        synchronized (pass) {
            while (this.table != table) {
                pass.wait();
            }
            String fetched = dish;
            this.table = 0;
            dish = null;
            pass.notifyAll();
            return fetched;
        }
    }
}
