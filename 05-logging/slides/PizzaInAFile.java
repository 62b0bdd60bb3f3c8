import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The slides' second program: six messages with time and level in a file, test.log in a folder that is thrown away.
 * The slide shows the lines of the terminal and of the file, one after the other, so this one writes both; its own
 * basicConfig has a file only. Its format has a blank behind each colon, and the lines that it shows have none.
 *
 * <p>Lesson: 05-logging/README.md#3-where-the-log-goes. Run, from the workspace's folder, after
 * {@code ./mvnw -q package -DskipTests}: {@code java -cp "judge/target/lib/*" 05-logging/slides/PizzaInAFile.java}
 */
public class PizzaInAFile {
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

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("pizza");
        Path log = folder.resolve("test.log");
        LOG.getLoggerContext().reset();
        LOG.setLevel(Level.DEBUG);
        attach(new ConsoleAppender<>(), "%level:%replace(%logger){'ROOT', 'root'}:%msg%n");
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setFile(log.toString());
        attach(file, "%d:%level:%msg%n");

        Pizza sicilian = new Pizza("Sicilian", 18);
        sicilian.make(5);
        sicilian.eat(4);
        Pizza cheese = new Pizza("quattro formaggi", 16);
        cheese.make(2);
        cheese.eat(2);

        LOG.getLoggerContext().stop();      // closes the file: now everything is in it
        System.out.print(Files.readString(log));
        Files.delete(log);
        Files.delete(folder);
    }

    private static void attach(OutputStreamAppender<ILoggingEvent> appender, String pattern) {
        LoggerContext context = LOG.getLoggerContext();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        encoder.start();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        LOG.addAppender(appender);
    }
}
