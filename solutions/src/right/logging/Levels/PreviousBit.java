package logging;

import java.util.*;
import org.slf4j.Logger;
import org.slf4j.event.Level;

public class Levels {

    public enum Event {
        THERMOMETER_READ, KITCHEN_OPENED, CHEESE_LOW, ORDER_FAILED, GAS_OFF
    }

    private static final BitSet BITS = new BitSet(); static { for (int i = 0; i <= 40; i += 10) { BITS.set(i); } }

    private final Logger log;

    public Levels(Logger log) {
        this.log = log;
    }

    public int numberOf(Event event) {
        return 10 * (event.ordinal() + 1);
    }

    public Level levelOf(int number) {
        int n = BITS.previousSetBit(Math.max(0, Math.min(number, 50))); return Level.values()[4 - Math.min(4, n / 10)];
    }

    public void log(int number, String text) {
        log.atLevel(levelOf(number)).log("{}", number >= 50 ? "CRITICAL " + text : text);
    }
}
