// BellTest.a_plate_stands_on_the_pass_until_it_is_fetched: "owner waits for ever: nobody can move any more." - != compares two boxes, and only those of small numbers are the same.
package locks;

public class Bell {
    private Integer table = 0;
    private String dish;

    public synchronized void ring(Integer table, String dish) throws InterruptedException {
        while (this.table != 0) {
            wait();
        }
        this.table = table;
        this.dish = dish;
        notifyAll();
    }

    public synchronized void ring(int table, String dish) throws InterruptedException {
        ring(Integer.valueOf(table), dish);
    }

    public synchronized String fetch(int table) throws InterruptedException {
        Integer mine = table;
        while (this.table != mine) {
            wait();
        }
        this.table = 0;
        notifyAll();
        return dish;
    }
}
