package logging;

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

    private final CharSequence name;

    // TODO 1: a new pizza is logged: "Pizza created: artichoke ($15)".
    public Pizza(CharSequence name, int price) {
        this.name = name;
        System.out.println("DEBUG:root:Pizza created: " + name + " ($" + price + ")");
    }

    // TODO 2: so is a pizza that is made: "Made 2 artichoke pizza(s)".
    public void make(int quantity) {
        System.out.println("DEBUG:root:Made " + quantity + " " + name + " pizza(s)");
    }

    // TODO 3: and one that is eaten: "Ate 1 artichoke pizza(s)".
    public void eat(int quantity) {
        System.out.println("DEBUG:root:Ate " + quantity + " " + name + " pizza(s)");
    }
}
