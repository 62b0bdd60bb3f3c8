package threads;

import java.util.function.Consumer;

/*
 * 01-threads, exercise 1: Cook. Lesson: 01-threads/README.md#1-a-thread-of-its-own
 * The slides' subclass of Thread: a cook has a name and a number of dishes, makes one dish after
 * the other, and puts each on the pass, where the waiters fetch it. So far nobody knows the cook's
 * name, the dishes are counted down, and the host who begins the shift cooks everything himself.
 * Goal: each cook is one thread that makes its own dishes.
 * Rules: with 2 dishes Anna puts "Anna: dish 1" and then "Anna: dish 2" on the pass, and then goes
 * home. Several cooks work at the same time. Whoever begins a shift does not wait for its end.
 * Commands: mvn test -pl 01-threads -Dtest=CookTest    Hints: 01-threads/hints.md
 */
public class Cook extends Thread {

    private final int dishes;
    private final Consumer<String> pass;

    // TODO 1: whoever asks this thread for its name hears the cook's. Nothing is cooked yet.
    public Cook(String name, int dishes, Consumer<String> pass) {
        // Thread keeps the name. In Python `self.name = name` renames the thread; in Java a field
        // called name would be a second name, which neither getName() nor a stack trace knows.
        super(name);
        this.dishes = dishes;
        this.pass = pass;
    }

    // TODO 2: one line for each dish, counted from 1 up.
    @Override
    public void run() {
        // The counter is a local variable: each thread that runs this has its own.
        for (int dish = 1; dish <= dishes; dish++) {
            pass.accept(getName() + ": dish " + dish);
        }
    }

    // TODO 3: the cook that is returned is at work, and the caller cooks nothing.
    public static Cook startShift(String name, int dishes, Consumer<String> pass) {
        Cook cook = new Cook(name, dishes, pass);
        // start() makes the new thread call run(); run() is a method like any other, and is
        // executed by whoever calls it. A thread can be started once.
        cook.start();
        return cook;
    }

    // Also right: no run() here, but a lambda passed to Thread, super(() -> { ... }, name), which
    // can use the parameters and not yet `this`; setName(name) in the constructor;
    // Thread.currentThread().getName() in run().

    // Looks right: new Thread(cook).start(), because a Thread is a Runnable too:
    //
    //     host                      | Anna                 | Thread-1
    //     new Cook("Anna", ...)     | (never started)      |
    //     new Thread(cook).start()  |                      |
    //                               |                      | run(): "Anna: dish 1"
    //
    // The work is done, by a thread that nobody has in hand: cook.join() returns at once, and
    // cook.isAlive() says false from beginning to end.
}
