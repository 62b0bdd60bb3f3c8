// ComplaintTest.the_complaint_comes_with_the_stack_trace: "came with no message" - a text of many lines: no filter and no other format knows it for a failure.
package logging;

import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.slf4j.Logger;

public class Complaint {

    private final Logger log;

    public Complaint(Logger log) {
        this.log = log;
    }

    public String serve(int order, Callable<String> oven) throws Exception {
        try {
            return oven.call();
        } catch (Throwable e) {
            StringWriter text = new StringWriter();
            for (Throwable at = e; at != null; at = at.getCause()) {
                text.write(at + "\n");
            }
            log.error("Order {} failed: {}", order, text);
            throw e;
        }
    }
}
