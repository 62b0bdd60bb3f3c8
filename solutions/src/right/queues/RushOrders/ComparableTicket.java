package queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;

public class RushOrders {

    private final BlockingQueue<Ticket> tickets = new PriorityBlockingQueue<>();
    private long arrivals; // guarded by this

    public void put(String dish, int urgency) {
        tickets.add(new Ticket(dish, urgency, nextArrival()));
    }

    private synchronized long nextArrival() {
        return arrivals++;
    }

    public String take() throws InterruptedException {
        return tickets.take().dish;
    }

    private static final class Ticket implements Comparable<Ticket> {

        private final String dish;
        private final Integer urgency;
        private final long arrival;

        private Ticket(String dish, int urgency, long arrival) {
            this.dish = dish;
            this.urgency = urgency;
            this.arrival = arrival;
        }

        @Override
        public int compareTo(Ticket other) {
            int byUrgency = other.urgency.compareTo(urgency);
            return byUrgency != 0 ? byUrgency : Long.compare(arrival, other.arrival);
        }
    }
}
