// tries   to print without end where the machine complains
// gate    refuses java.io.FileOutputStream
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
        byte[] much = new byte[1 << 16];
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.err)) {
            while (true) {
                out.write(much);
            }
        } catch (IOException e) {
            return null;
        }
    }

    public Plate plate() {
        return new Plate("round");
    }
}
