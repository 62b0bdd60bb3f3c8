// PizzaTest.a_new_pizza_is_logged: "logged 0 messages, not 1." - looks like a log, and no level, file or filter reaches it.
package logging;

public class Pizza {

    private final CharSequence name;

    public Pizza(CharSequence name, int price) {
        this.name = name;
        System.out.println("Pizza created: " + name + " ($" + price + ")");
    }

    public void make(int quantity) {
        System.out.println("Made " + quantity + " " + name + " pizza(s)");
    }

    public void eat(int quantity) {
        System.out.println("Ate " + quantity + " " + name + " pizza(s)");
    }
}
