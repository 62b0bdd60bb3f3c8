// tries   to tell the verdict itself
// gate    refuses kit.report
// behind  could not run: orders_are_served ""
package tiny;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        throw new kit.report.CouldNotRun("nothing is wrong");
    }

    public Plate plate() {
        return new Plate("round");
    }
}
