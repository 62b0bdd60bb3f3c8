// RushOrdersTest.the_most_urgent_ticket_comes_first: "The order in which the cook took them is [Hawaii, Salami" - urgent or not is too coarse: the urgency is a number.
package queues;

import java.util.concurrent.LinkedBlockingDeque;

public class RushOrders {

    private final LinkedBlockingDeque<String> tickets = new LinkedBlockingDeque<>();

    public void put(String dish, int urgency) {
        if (urgency > 0) {
            tickets.addFirst(dish);
        } else {
            tickets.addLast(dish);
        }
    }

    public String take() throws InterruptedException {
        return tickets.take();
    }
}
