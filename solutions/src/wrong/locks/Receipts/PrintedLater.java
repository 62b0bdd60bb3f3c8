// ReceiptsTest.the_paper_shows_the_lines_of_the_bill: "On the paper of a bill of three lines is []" - print(...) is back before the printer begins.
package locks;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class Receipts {

    public void print(Consumer<String> printer, Supplier<List<String>> bill) {
        List<String> lines = bill.get();
        CountDownLatch returned = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            try {
                returned.await();
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
            synchronized (printer) {
                lines.forEach(printer);
            }
        }, "printer");
        thread.setDaemon(true);
        thread.start();
        returned.countDown();
    }
}
