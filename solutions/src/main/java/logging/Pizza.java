package logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/*
 * 05-logging, exercise 1: Pizza. Lesson: 05-logging/README.md#1-a-message-and-its-parts
 * The slides' pizza, which tells what becomes of it. This one talks to the terminal, always, also
 * when nobody wants to know; the lines look like a log, and no log has them.
 * Goal: the same three messages, at DEBUG, from the logger of this class, and nothing printed.
 * Rules: the texts are those of the slides to the letter, without "DEBUG:root:". While DEBUG is off
 * no text is made, and nobody asks the name how it is spelled. The level can change at any time.
 * Commands: mvn test -pl 05-logging -Dtest=PizzaTest    Hints: 05-logging/hints.md
 */
public class Pizza {

    // The logger is named after the class: a configuration can turn on this one and leave the others.
    private static final Logger LOG = LoggerFactory.getLogger(Pizza.class);

    private final CharSequence name;

    // TODO 1: a new pizza is logged: "Pizza created: artichoke ($15)".
    public Pizza(CharSequence name, int price) {
        this.name = name;
        // Each {} takes the next argument, when somebody wants the text. Level and logger are put
        // in front of it by whoever writes it down, and are no part of the message.
        LOG.debug("Pizza created: {} (${})", name, price);
    }

    // TODO 2: so is a pizza that is made: "Made 2 artichoke pizza(s)".
    public void make(int quantity) {
        LOG.debug("Made {} {} pizza(s)", quantity, name);
    }

    // TODO 3: and one that is eaten: "Ate 1 artichoke pizza(s)".
    public void eat(int quantity) {
        LOG.debug("Ate {} {} pizza(s)", quantity, name);
    }

    // Also right: the fluent API, LOG.atDebug().log("Made {} {} pizza(s)", quantity, name), also
    // with addArgument, or with a lambda for the whole text; any way to build the text inside
    // if (LOG.isDebugEnabled()).

    // Looks right: LOG.debug("Made " + quantity + " " + name + " pizza(s)"), since nothing appears
    // while DEBUG is off. But arguments come first:
    //
    //     make(2)                            | name                | LOG, at INFO
    //     wants the text                     |                     |
    //                                        | toString()          |
    //     glues the text together            |                     |
    //     debug(text)                        |                     |
    //                                        |                     | below INFO: drops it
    //
    // The work is done before the logger can say that nobody wants it.
}
