package queues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class RushOrders {

    private record Ticket(String dish, int urgency) {
    }

    private final List<Ticket> tickets = new ArrayList<>(); // guarded by tickets

    public void put(String dish, int urgency) {
        synchronized (tickets) {
            tickets.add(new Ticket(dish, urgency));
            tickets.sort(Comparator.comparingInt(Ticket::urgency).reversed()); // keeps equals in order
            tickets.notifyAll();
        }
    }

    public String take() throws InterruptedException {
        synchronized (tickets) {
            while (tickets.isEmpty()) {
                tickets.wait();
            }
            return tickets.remove(0).dish();
        }
    }
}
