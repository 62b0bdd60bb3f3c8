package logging;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.event.Level;

public class Levels {

    public enum Event {
        THERMOMETER_READ(10), KITCHEN_OPENED(20), CHEESE_LOW(30), ORDER_FAILED(40), GAS_OFF(50);

        private final int number;

        Event(int number) {
            this.number = number;
        }
    }

    private final Logger log;

    public Levels(Logger log) {
        this.log = Objects.requireNonNull(log, "log");
    }

    public int numberOf(Event event) {
        return event.number;
    }

    public Level levelOf(int number) {
        return number >= 40 ? Level.ERROR : number >= 30 ? Level.WARN : number >= 20 ? Level.INFO
                : number >= 10 ? Level.DEBUG : Level.TRACE;
    }

    public void log(int number, String text) {
        var builder = log.atLevel(levelOf(number));
        (number < 50 ? builder : builder.addKeyValue("severity", "CRITICAL")).log(text);
    }
}
