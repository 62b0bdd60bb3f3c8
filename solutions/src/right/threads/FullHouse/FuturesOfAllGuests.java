// needs Java 21
package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

public class FullHouse {

    public void open(int guests, IntConsumer evening) throws InterruptedException {
        List<Future<?>> house = new ArrayList<>();
        try (ExecutorService doors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number <= guests; number++) {
                int guest = number;
                house.add(doors.submit(() -> evening.accept(guest)));
            }
            for (Future<?> guest : house) {
                guest.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
