import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.MissingFormatArgumentException;
import org.slf4j.LoggerFactory;

/**
 * BROKEN ON PURPOSE: the slides' second program, step by step in Java. The lines that begin with {@code !} say what goes
 * wrong. String.format stands for Python's: it too is done before the logger is called, and raises when a value is missing.
 *
 * <p>Lesson: 05-logging/README.md#3-where-the-log-goes. Run, from the workspace's folder, after
 * {@code ./mvnw -q package -DskipTests}: {@code java -cp "judge/target/lib/*" 05-logging/slides/PizzaAsOnTheSlide.java}
 */
public class PizzaAsOnTheSlide {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    private static int texts;               // observes: how many texts were made

    private static String format(String pattern, Object... values) {
        String text = String.format(pattern, values);
        texts++;
        return text;
    }

    private record Pizza(String name, int price) {
        void created() {
            LOG.debug(format("Pizza created: %s (%s%s)", name, price));     // three places, two values
        }

        void make(int quantity) {
            LOG.debug(format("Made %s %s pizza(s)", quantity, name));
        }
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("pizza");
        Path log = folder.resolve("test.log");
        toTheFile(log);
        Pizza sicilian = new Pizza("Sicilian", 18);

        LOG.setLevel(Level.DEBUG);
        try {
            sicilian.created();
        } catch (MissingFormatArgumentException e) {
            System.out.println("! the first pizza ends the program: " + e.getMessage());
            System.out.println("! lines in test.log: " + Files.readAllLines(log).size());
        }
        LOG.debug("Pizza created: {} ({}{})", sicilian.name(), sicilian.price());
        System.out.println("! SLF4J does not raise: " + Files.readString(log).strip());

        LOG.setLevel(Level.INFO);
        for (int i = 0; i < 1000; i++) {
            sicilian.make(5);
        }
        System.out.println("! with DEBUG off, texts made for nobody: " + texts);

        LOG.getLoggerContext().stop();
        Files.delete(log);
        Files.delete(folder);
    }

    /** The slide's own format: "%(asctime)s: %(levelname)s: %(message)s". */
    private static void toTheFile(Path log) {
        LoggerContext context = LOG.getLoggerContext();
        context.reset();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d: %level: %msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setEncoder(encoder);
        file.setFile(log.toString());
        file.start();
        LOG.addAppender(file);
    }
}
