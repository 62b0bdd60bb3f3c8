// tries   to reach the network without a connection
// gate    refuses java.net
// behind  not yet: orders_are_served "reached"
// boxed   passes
package tiny;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        try {
            try (DatagramSocket socket = new DatagramSocket()) {
                socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("192.0.2.1"), 9));
            }
            throw new IllegalStateException("reached");
        } catch (IOException e) {
            bell.getClass();
        }
        List<String> served = new ArrayList<>();
        for (String order : orders) {
            bell.accept(order);
            served.add(order);
        }
        return served;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
