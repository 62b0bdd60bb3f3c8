package queues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

public class RushOrders {

    private final TreeMap<Integer, Deque<String>> dishes = new TreeMap<>(); // guarded by this

    public synchronized void put(String dish, int urgency) {
        dishes.computeIfAbsent(urgency, none -> new ArrayDeque<>()).addLast(dish);
        notify();
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.isEmpty()) {
            wait();
        }
        Map.Entry<Integer, Deque<String>> mostUrgent = dishes.lastEntry();
        String dish = mostUrgent.getValue().removeFirst();
        if (mostUrgent.getValue().isEmpty()) {
            dishes.remove(mostUrgent.getKey());
        }
        return dish;
    }
}
