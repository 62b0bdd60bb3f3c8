import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;

/**
 * The slides' first program: six messages of the root logger, at DEBUG, on the terminal.
 * The lines are those that the slide shows. Its program has the name in the messages about eating too.
 *
 * <p>Lesson: 05-logging/README.md#1-a-message-and-its-parts. Run, from the workspace's folder, after
 * {@code ./mvnw -q package -DskipTests}: {@code java -cp "judge/target/lib/*" 05-logging/slides/PizzaOnTheConsole.java}
 */
public class PizzaOnTheConsole {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    private record Pizza(String name, int price) {
        Pizza {
            LOG.debug("Pizza created: {} (${})", name, price);
        }

        void make(int quantity) {
            LOG.debug("Made {} {} pizza(s)", quantity, name);
        }

        void eat(int quantity) {
            LOG.debug("Ate {} pizza(s)", quantity);
        }
    }

    public static void main(String[] args) {
        toTheTerminal();
        Pizza artichoke = new Pizza("artichoke", 15);
        artichoke.make(1);
        artichoke.eat(1);
        Pizza margherita = new Pizza("margherita", 12);
        margherita.make(2);
        margherita.eat(1);
    }

    /** What Python's basicConfig(level=logging.DEBUG) does: level, logger and message, with colons. */
    private static void toTheTerminal() {
        LoggerContext context = LOG.getLoggerContext();
        context.reset();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level:%replace(%logger){'ROOT', 'root'}:%msg%n");
        encoder.start();
        ConsoleAppender<ILoggingEvent> terminal = new ConsoleAppender<>();
        terminal.setContext(context);
        terminal.setEncoder(encoder);
        terminal.start();
        LOG.addAppender(terminal);
        LOG.setLevel(Level.DEBUG);
    }
}
