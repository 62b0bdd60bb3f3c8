// tries   to cut the line to the judge
// gate    refuses java.io.FileDescriptor
// behind  not yet: orders_are_served ""
package tiny;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Counter {
    public static final int PLACES = 3;

    public Counter(int places) {}

    public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
        try {
            new FileOutputStream(FileDescriptor.out).close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    public Plate plate() {
        return new Plate("round");
    }
}
