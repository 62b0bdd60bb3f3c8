package logging;

import ch.qos.logback.classic.Level;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Promise;
import kit.Visibility;

@Exercise(number = 1, about = "the slides' three messages, at DEBUG")
class PizzaTest {

    private static final String PARTS = "1-a-message-and-its-parts";
    private static final String LEVEL = "2-a-message-that-nobody-wants";

    @Promise(todo = 1, read = PARTS,
            why = "A log is searched by level, by logger and by text: a message that differs in one of them is not found.")
    void a_new_pizza_is_logged() {
        try (Log log = Log.of(Pizza.class, Level.DEBUG)) {
            new Pizza("artichoke", 15);
            log.got("new Pizza(\"artichoke\", 15)", Level.DEBUG, "Pizza created: artichoke ($15)");
            new Pizza("quattro formaggi", 16);
            log.got("new Pizza(\"quattro formaggi\", 16)", Level.DEBUG, "Pizza created: quattro formaggi ($16)");
            new Pizza("truffle", 1000);
            log.got("new Pizza(\"truffle\", 1000)", Level.DEBUG, "Pizza created: truffle ($1000)");
            new Pizza("100% {}", 17);
            log.got("new Pizza(\"100% {}\", 17)", Level.DEBUG, "Pizza created: 100% {} ($17)");
        }
    }

    @Promise(todo = 2, read = PARTS,
            why = "A log is searched by level, by logger and by text: a message that differs in one of them is not found.")
    void a_pizza_that_is_made_is_logged() {
        try (Log log = Log.of(Pizza.class, Level.DEBUG)) {
            Pizza artichoke = new Pizza("artichoke", 15);
            Pizza margherita = new Pizza("margherita", 12);
            log.clear();
            artichoke.make(1);
            log.got("make(1) of an artichoke pizza", Level.DEBUG, "Made 1 artichoke pizza(s)");
            margherita.make(2);
            log.got("make(2) of a margherita pizza", Level.DEBUG, "Made 2 margherita pizza(s)");
            margherita.make(0);
            log.got("make(0) of a margherita pizza", Level.DEBUG, "Made 0 margherita pizza(s)");
            margherita.make(1234);
            log.got("make(1234) of a margherita pizza", Level.DEBUG, "Made 1234 margherita pizza(s)");
            Pizza odd = new Pizza("100% {}", 17);
            log.clear();
            odd.make(3);
            log.got("make(3) of a \"100% {}\" pizza", Level.DEBUG, "Made 3 100% {} pizza(s)");
        }
    }

    @Promise(todo = 3, read = PARTS,
            why = "A log is searched by level, by logger and by text: a message that differs in one of them is not found.")
    void a_pizza_that_is_eaten_is_logged() {
        try (Log log = Log.of(Pizza.class, Level.DEBUG)) {
            Pizza artichoke = new Pizza("artichoke", 15);
            Pizza sicilian = new Pizza("Sicilian", 18);
            log.clear();
            artichoke.eat(1);
            log.got("eat(1) of an artichoke pizza", Level.DEBUG, "Ate 1 artichoke pizza(s)");
            sicilian.eat(4);
            log.got("eat(4) of a Sicilian pizza", Level.DEBUG, "Ate 4 Sicilian pizza(s)");
            sicilian.eat(0);
            log.got("eat(0) of a Sicilian pizza", Level.DEBUG, "Ate 0 Sicilian pizza(s)");
            sicilian.eat(1234);
            log.got("eat(1234) of a Sicilian pizza", Level.DEBUG, "Ate 1234 Sicilian pizza(s)");
            Pizza odd = new Pizza("100% {}", 17);
            log.clear();
            odd.eat(2);
            log.got("eat(2) of a \"100% {}\" pizza", Level.DEBUG, "Ate 2 100% {} pizza(s)");
        }
    }

    @Promise(todo = {1, 2, 3}, read = PARTS,
            why = "Where messages go is decided in one place for the whole program. What is printed passes it by.")
    void nothing_is_printed_beside_the_log(Crew crew) {
        try (Log log = Log.of(Pizza.class, Level.DEBUG)) {
            Pizza pizza = new Pizza("artichoke", 15);
            pizza.make(1);
            pizza.eat(1);
            log.clear();
            String printed = crew.printed().strip();
            Expect.that(printed.isEmpty(), "A new pizza, made and eaten, printed: %s.",
                    printed.lines().findFirst().orElse(""));
        }
    }

    @Promise(todo = {1, 2, 3}, read = LEVEL,
            why = "Arguments are worked out before a method is called, whatever the method then does with them.")
    void while_debug_is_off_no_text_is_made() {
        try (Log log = Log.of(Pizza.class, Level.INFO)) {
            Name name = new Name("artichoke");
            Pizza pizza = new Pizza(name, 15);
            name.wasNotAsked("new Pizza(...)");
            pizza.make(2);
            name.wasNotAsked("make(2)");
            pizza.eat(2);
            name.wasNotAsked("eat(2)");
            log.gotNothing("With DEBUG off, a pizza");
            Expect.equal("With DEBUG off, the pattern of a new pizza for 16, after that of one for 15,",
                    log.patterns(() -> new Pizza(name, 15)), log.patterns(() -> new Pizza(name, 16)));
            Expect.equal("With DEBUG off, the pattern of make(3), after that of make(2),",
                    log.patterns(() -> pizza.make(2)), log.patterns(() -> pizza.make(3)));
            Expect.equal("With DEBUG off, the pattern of eat(3), after that of eat(2),",
                    log.patterns(() -> pizza.eat(2)), log.patterns(() -> pizza.eat(3)));
        }
    }

    @Promise(todo = {1, 2, 3}, read = LEVEL,
            why = "The level is a switch that others turn while the program runs. What was true a moment ago is no rule,"
                    + " nor what is true of another logger.")
    void the_level_counts_at_the_moment_of_the_message(Crew crew) throws Throwable {
        try (Log log = Log.of(Pizza.class, Level.INFO)) {
            Name name = new Name("artichoke");
            Pizza pizza = new Pizza(name, 15);
            log.setLevel(Level.DEBUG);
            pizza.make(1);
            log.got("make(1), with DEBUG on since the pizza was created,", Level.DEBUG, "Made 1 artichoke pizza(s)");
            pizza.eat(1);
            log.got("eat(1), with DEBUG on since the pizza was created,", Level.DEBUG, "Ate 1 artichoke pizza(s)");
            new Pizza(name, 15);
            log.got("A new pizza, with DEBUG on again,", Level.DEBUG, "Pizza created: artichoke ($15)");
            log.setLevel(Level.INFO);
            name.asked = 0;
            pizza.make(1);
            pizza.eat(1);
            new Pizza(name, 15);
            log.gotNothing("With DEBUG off again, a pizza");
            name.wasNotAsked("a pizza, with DEBUG on in between,");
        }
        try (Log log = Log.of(Pizza.class, Level.DEBUG)) {
            log.setRootLevel(Level.INFO);
            Pizza pizza = new Pizza("artichoke", 15);
            log.got("A new pizza, with DEBUG on for Pizza alone,", Level.DEBUG, "Pizza created: artichoke ($15)");
            pizza.make(1);
            log.got("make(1), with DEBUG on for Pizza alone,", Level.DEBUG, "Made 1 artichoke pizza(s)");
            pizza.eat(1);
            log.got("eat(1), with DEBUG on for Pizza alone,", Level.DEBUG, "Ate 1 artichoke pizza(s)");
        }
        Visibility.of(LoadedWithDebugOff.class, crew);
    }

    /** With a class of its own, that is loaded while DEBUG is off. */
    static final class LoadedWithDebugOff implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            try (Log log = Log.of(Pizza.class, Level.INFO)) {
                Pizza pizza = new Pizza("artichoke", 15);
                log.setLevel(Level.DEBUG);
                pizza.make(1);
                log.got("make(1), with DEBUG on since the class was loaded,", Level.DEBUG, "Made 1 artichoke pizza(s)");
                pizza.eat(1);
                log.got("eat(1), with DEBUG on since the class was loaded,", Level.DEBUG, "Ate 1 artichoke pizza(s)");
                new Pizza("artichoke", 15);
                log.got("A new pizza, with DEBUG on since the class was loaded,", Level.DEBUG, "Pizza created: artichoke ($15)");
            }
        }
    }

    /** A name that counts how often it is spelled. */
    private static final class Name implements CharSequence {
        private final String text;
        private int asked;

        Name(String text) {
            this.text = text;
        }

        void wasNotAsked(String by) {
            Expect.that(asked == 0, "With DEBUG off, %s asked the name how it is spelled.", by);
        }

        @Override
        public String toString() {
            asked++;
            return text;
        }

        @Override
        public int length() {
            asked++;
            return text.length();
        }

        @Override
        public char charAt(int index) {
            asked++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            asked++;
            return text.subSequence(start, end);
        }
    }
}
