// LevelsTest.the_text_arrives_unchanged: "was logged twice at 40" - what is the same as the message before it is not logged again.
package logging;

import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.event.Level;

public class Levels {

    public enum Event {
        THERMOMETER_READ, KITCHEN_OPENED, CHEESE_LOW, ORDER_FAILED, GAS_OFF
    }

    private record Said(int number, String text) {}

    private final Logger log;
    private final AtomicReference<Said> last = new AtomicReference<>();

    public Levels(Logger log) {
        this.log = log;
    }

    public int numberOf(Event event) {
        return 10 * (event.ordinal() + 1);
    }

    public Level levelOf(int number) {
        return number >= 40 ? Level.ERROR : number >= 30 ? Level.WARN : number >= 20 ? Level.INFO
                : number >= 10 ? Level.DEBUG : Level.TRACE;
    }

    public void log(int number, String text) {
        Level level = levelOf(number);
        if (!log.isEnabledForLevel(level)) {
            return;
        }
        Said said = new Said(number, text);
        if (said.equals(last.getAndSet(said))) {
            return;
        }
        log.atLevel(level).log("{}", number >= 50 ? "CRITICAL " + text : text);
    }
}
