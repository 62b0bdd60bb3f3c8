// tries   to load code from a directory service
// gate    refuses javax.naming
// behind  passes
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        try {
            new javax.naming.InitialContext().lookup("ldap://127.0.0.1:${port}/x");
            throw new IllegalStateException("reached");
        } catch (javax.naming.NamingException e) {
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
