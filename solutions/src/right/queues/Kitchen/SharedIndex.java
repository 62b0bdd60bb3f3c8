package queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** No rail at all: the list of orders does not change, and one number says which is next. */
public class Kitchen {

    public void cook(List<String> orders, int cooks, Consumer<String> maker) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Thread> crew = new ArrayList<>();
        for (int number = 1; number <= cooks; number++) {
            crew.add(new Thread(() -> {
                for (int i = next.getAndIncrement(); i < orders.size(); i = next.getAndIncrement()) {
                    maker.accept(orders.get(i));
                }
            }, "cook-" + number));
        }
        crew.forEach(Thread::start);
        for (Thread cook : crew) {
            cook.join();
        }
    }
}
