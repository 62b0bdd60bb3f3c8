// BellTest.ring_waits_while_a_plate_stands_there: "cook-2 did not wait: it went on and ended." - the pass has room for one plate, not for one of each table.
package locks;

import java.util.HashMap;
import java.util.Map;

public class Bell {

    private final Map<Integer, String> dishes = new HashMap<>(); // guarded by this

    public synchronized void ring(int table, String dish) throws InterruptedException {
        while (dishes.containsKey(table)) {
            wait();
        }
        dishes.put(table, dish);
        notifyAll();
    }

    public synchronized String fetch(int table) throws InterruptedException {
        while (!dishes.containsKey(table)) {
            wait();
        }
        notifyAll();
        return dishes.remove(table);
    }
}
