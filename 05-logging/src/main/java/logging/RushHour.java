package logging;

/*
 * 05-logging, exercise 7: RushHour. Lesson: 05-logging/README.md#8-the-whole-evening
 * A whole evening. Here everybody shares a stove, money is lost, and nobody knows what happened.
 * Goal: each order is refused, or accepted and then made or dropped, once; till and log agree.
 * Rules: cooks are threads of RushHour, platform or virtual; guests, and whoever closes, do none of
 * their work. A cook takes an order from the rail, prepares it, waits for an oven, bakes, and only
 * then takes the next. Whoever waits, rests: no looking again and again, no naps. No cook is
 * interrupted at work. Each order has a number of its own. Whatever the callers have in their MDC
 * stays as it is.
 * Commands: mvn test -pl 05-logging -Dtest=RushHourTest    Hints: 05-logging/hints.md
 */
public class RushHour {

    /** Given: the two steps of an order; they take as long as they take. */
    public interface Work {
        void prepare(int order);

        void bake(int order);
    }

    /** Given: an old till. It shows an amount, and takes a new one; it knows nothing of threads. */
    public interface Till {
        int amount();

        void set(int amount);
    }

    /** Given: the board where guests read what became of their orders. Any cook may write on it. */
    public interface Board {
        void made(int order);

        void dropped(int order);
    }

    private final Work work;
    private final Till till;
    private final Board board;

    // TODO 1: `cooks` orders are in hand at once, `places` more hang on the rail (at least one
    // place); a free cook takes the next; with all of that taken, the next guest waits.
    public RushHour(int cooks, int places, int ovens, Work work, Till till, Board board) {
        this.work = work;
        this.till = till;
        this.board = board;
    }

    /**
     * True: accepted; it is on the rail, or in a cook's hands. False: closed. A guest who leaves with
     * an InterruptedException has not ordered.
     */
    public boolean order(int number, int price) throws InterruptedException {
        new Thread(() -> make(number, price), "cook-" + number).start();
        return true;
    }

    // TODO 2: never more than `ovens` pizzas are in the ovens, and really so many at once.
    // TODO 3: when prepare or bake throws a RuntimeException, that order is dropped, and nothing
    // else with it: its oven is free again, its cook takes the next order. In the end each accepted
    // order is on the board once.
    // TODO 4: in the end the till holds what was in it before, and the price of each order made.
    // TODO 5: while a cook works at an order, whatever is logged there, also by prepare and bake,
    // has its number in the MDC as "order". Its last line, from the logger of this class, says
    // "made" at INFO or "dropped" at WARN, with what was thrown. No line after it has that number.
    private void make(int number, int price) {
        work.prepare(number);
        work.bake(number);
        till.set(till.amount() + price);
        board.made(number);
    }

    // TODO 6: from now on guests are refused; one who waits already may hear either. What was
    // accepted is made all the same. Each call returns when the last order has ended and no cook
    // is left; it may be called again, also at once.
    public void close() throws InterruptedException {
    }
}
