package logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kit.Body;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Insides;
import kit.Inspector;
import kit.Inspector.AtOnce;
import kit.Interleavings;
import kit.Script;
import kit.Visibility;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

@Exercise(number = 7, about = "the whole evening, from all five lessons", platformThreads = true)
class RushHourTest {

    private static final String EVENING = "8-the-whole-evening";
    private static final int CHANGE = 50; // in the till when the evening begins
    private static final int MOST_STEPS = 1000; // of a cook at the till
    private static final int ON_THE_HOUSE = 1234; // an order that costs nothing

    // ---- cooks, rail and ovens, and that it ends

    @Script(todo = 1, read = EVENING,
            why = "Each cook has two hands of his own: who prepares an order keeps nobody else from preparing the next.")
    void three_cooks_have_three_orders_in_hand(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            crew.settle();
            evening.holds(Step.PREPARING, 1, 2, 3, 4);
            evening.accepts(1, 2, 3);
            evening.untilAt(Step.PREPARING, 3);
            evening.accepts(4);
            evening.nobodyComplains();
        }
    }

    @Script(todo = {1, 2, 6}, read = EVENING,
            why = "Who looks again and again takes time from those who work, and comes late all the same. Whoever is told can rest.")
    void whoever_waits_rests(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 1)) {
            evening.holds(Step.BAKING, 1, 2, 3, 4);
            crew.settle();
            crew.nobodyPolls("no order has come yet");
            evening.comes(1);
            evening.comes(2);
            crew.nobodyPolls("the oven is taken");
            evening.comes(3);
            evening.comes(4);
            crew.nobodyPolls("all cooks and places are taken");
            evening.closes("host");
            crew.settle();
            crew.nobodyPolls("close() waits for the last orders");
        }
    }

    @Script(todo = 1, read = EVENING,
            why = "A pizza in the oven still has its cook: until it is baked, he has no hand free for another.")
    void a_cook_stays_with_his_order_until_it_is_baked(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 2)) {
            evening.holds(Step.BAKING, 1, 2, 3);
            evening.accepts(1, 2, 3);
            evening.untilAt(Step.BAKING, 1);
        }
    }

    @Script(todo = 1, read = EVENING,
            why = "The rail is the only thing between a fast door and a slow kitchen: it makes the door wait, or it grows.")
    void a_guest_waits_while_all_cooks_and_places_are_taken(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.lastOfThemWaits(1, 2, 3, 4, 5, 6);
        }
    }

    @Script(todo = 1, read = EVENING,
            why = "One place is free, and all who stand at the door hear of it. It is for one of them.")
    void guests_at_the_door_come_in_as_places_are_free(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 2)) {
            evening.holds(Step.PREPARING, 1, 2, 3, 4, 5, 6);
            evening.accepts(1, 2, 3);
            List<Hand> atTheDoor = IntStream.rangeClosed(4, 6).mapToObj(evening::guest).toList();
            while (evening.finishesOneIfAny()) {
                evening.railHoldsThem();
            }
            atTheDoor.forEach(evening::isAccepted);
        }
    }

    @Script(todo = 1, read = EVENING,
            why = "Two orders can hang there before the first of two sleeping cooks has come to the rail.")
    void two_orders_in_quick_succession_find_two_cooks(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 2, 2)) {
            evening.holds(Step.PREPARING, 1, 2);
            crew.settle();
            Insides.of(evening.rush).hold(() -> {
                evening.guest(1);
                crew.settle();
                evening.guest(2);
                crew.settle();
            });
            evening.untilAt(Step.PREPARING, 2);
        }
    }

    @Script(todo = 2, read = EVENING,
            why = "Two ovens are for two pizzas at the same time: a third does not fit, and one alone keeps the guests waiting.")
    void two_ovens_bake_two_pizzas_at_once(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.holds(Step.BAKING, 1, 2, 3);
            evening.accepts(1, 2, 3);
            evening.untilAt(Step.BAKING, 2);
            evening.finishesOne(Step.BAKING);
            evening.untilAt(Step.BAKING, 2);
        }
    }

    @Script(todo = 6, read = EVENING,
            why = "A cook who is not told of the end waits for an order that never comes, with or without one before.")
    void every_cook_goes_home(Crew crew) {
        for (int orders = 0; orders < 2; orders++) {
            try (Evening evening = new Evening(crew, 3, 2, 2)) {
                evening.accepts(IntStream.rangeClosed(1, orders).toArray());
                crew.settle();
                evening.isClosed();
                crew.everybodyHome("the evening");
            }
        }
    }

    // ---- dropped pizzas

    @Script(todo = 3, read = EVENING,
            why = "What a cook throws and nobody catches ends the cook, and the evening has one cook less.")
    void a_cook_who_dropped_a_pizza_takes_the_next_order(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.drops(Step.PREPARING, 1, 3, 5);
            evening.drops(Step.BAKING, 2, 4, 6);
            evening.holds(Step.PREPARING, 7, 8, 9);
            evening.accepts(1, 2, 3, 4, 5, 6, 7, 8, 9);
            evening.untilAt(Step.PREPARING, 3);
        }
    }

    @Script(todo = {2, 3}, read = EVENING,
            why = "A permit goes with the pizza that went in: once in, once out, also when it ends on the floor.")
    void there_are_two_ovens_also_after_dropped_pizzas(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.drops(Step.PREPARING, 1, 2, 3);
            evening.drops(Step.BAKING, 4, 5, 6);
            evening.holds(Step.BAKING, 7, 8, 9);
            evening.accepts(1, 2, 3, 4, 5, 6, 7, 8, 9);
            evening.untilAt(Step.BAKING, 2);
        }
    }

    @Script(todo = {1, 3}, read = EVENING,
            why = "A place is taken once and given back once, whether its order was made or ended on the floor.")
    void there_are_as_many_places_also_after_other_orders(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.drops(Step.PREPARING, 11);
            evening.drops(Step.BAKING, 12, 13);
            evening.accepts(11, 12, 13, 14, 15, 16);
            evening.lastOfThemWaits(1, 2, 3, 4, 5, 6);
        }
    }

    @Script(todo = {1, 3}, read = EVENING,
            why = "Cooks wait for orders and guests for places: who is called can be one who cannot use what there is.")
    void an_order_from_the_door_finds_the_cook_who_waits(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 2)) {
            evening.drops(Step.PREPARING, 1, 2);
            evening.holds(Step.PREPARING, 1, 2, 3, 4, 5);
            evening.accepts(1, 2, 3);
            Hand fourth = evening.guest(4);
            crew.untilBlocked(fourth);
            Hand fifth = evening.guest(5);
            crew.untilBlocked(fifth);
            Insides.of(evening.rush).hold(() -> {
                evening.finishesOneIfAny();
                evening.finishesOneIfAny();
            });
            evening.untilAt(Step.PREPARING, 2);
            evening.finishesAll();
            evening.isAccepted(fourth);
            evening.isAccepted(fifth);
        }
    }

    @Script(todo = {1, 2}, read = EVENING,
            why = "Cooks wait for orders and for ovens, guests for places. Who is called can be one who waits for something else.")
    void whoever_can_go_on_is_woken(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 1, 1)) {
            evening.holds(Step.BAKING, 1, 2);
            evening.oneWaitsForTheOven();
            evening.finishes(Step.BAKING, 1); // of the two who wait, the other has waited longer
            evening.untilAt(Step.BAKING, 1);
        }
        try (Evening evening = new Evening(crew, 3, 1, 1)) {
            evening.holds(Step.BAKING, 1);
            evening.holds(Step.PREPARING, 3, 4, 5, 6);
            evening.drops(Step.PREPARING, 3, 4, 5);
            evening.oneWaitsForTheOven();
            evening.accepts(3, 4);
            Hand fifth = evening.guest(5);
            crew.untilBlocked(fifth);
            evening.finishes(Step.PREPARING, 3); // a place is free, and who waits for the oven has waited longer than the guest
            evening.isAccepted(fifth);
            evening.finishes(Step.PREPARING, 4);
            evening.finishes(Step.PREPARING, 5);
            evening.accepts(6); // who waits for the oven has waited longer than who waits for an order
            evening.isTaken(6);
        }
    }

    @Script(todo = 3, read = EVENING,
            why = "Guests look at the board: who is not on it waits all night, who is on it twice believes what he likes.")
    void each_accepted_order_is_on_the_board_once(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.drops(Step.PREPARING, 2);
            evening.drops(Step.BAKING, 3, 5);
            evening.accepts(1, 2, 3, 4, 5, ON_THE_HOUSE);
            evening.isClosed();
            evening.boardIsRight();
        }
    }

    // ---- the till

    @Script(todo = 4, read = EVENING,
            why = "Who gets no pizza pays none, and what was in the till in the morning is still there.")
    void the_till_holds_what_was_in_it_and_the_price_of_each_order_made(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.drops(Step.PREPARING, 1);
            evening.drops(Step.BAKING, 3);
            evening.accepts(1, 2, 3, 4);
            evening.isClosed();
            evening.tillIsRight();
        }
    }

    @Script(todo = 4, read = EVENING,
            why = "To read, to add and to write are three steps: what another writes between the first and the last is lost.")
    void no_money_is_lost_however_slowly_a_cook_adds(Crew crew) throws Throwable {
        Visibility.of(SlowAtTheTill.class, crew);
    }

    /** Between reading the till and writing, one cook stops after each of his steps, until all others have done what they can. */
    static final class SlowAtTheTill implements Visibility.Run {
        private volatile Evening evening;

        @Override
        public void act(Crew crew) {
            try (Evening begun = new Evening(crew, 2, 1, 2)) {
                begun.holds(Step.BAKING, 1, 2);
                begun.accepts(1, 2);
                begun.slowsTheTill();
                evening = begun;
                begun.finishesAll();
                begun.isClosedSlowly();
                begun.tillIsRight();
            }
        }

        @Override
        public void between() {
            if (evening != null) {
                evening.betweenSteps();
            }
        }
    }

    @Script(todo = 4, read = EVENING,
            why = "Who works out an amount and then writes it can be overtaken: what was right when he read it is wrong by then.")
    void two_cooks_at_the_till_lose_no_money(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 2)) {
            evening.holds(Step.BAKING, 1, 2);
            evening.accepts(1, 2);
            Checkpoint reading = evening.holdsTheTill();
            evening.finishesAll();
            Expect.that(reading.here() < 2, "The till shows %d, and two cooks have read it before either wrote a new amount.",
                    CHANGE);
            evening.oneByOneAtTheTill();
            evening.isClosed();
            evening.tillIsRight();
        }
    }

    // ---- the log

    @Script(todo = 5, read = EVENING,
            why = "Three cooks write into one log. Only the number tells whose line it is, and the MDC belongs to a thread.")
    void each_line_has_the_number_of_its_order(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.drops(Step.BAKING, 2);
            evening.holds(Step.BAKING, 1, 2, 3, 4, 5);
            evening.accepts(1, 2, 3, 4, 5);
            evening.finishesAll();
            evening.isClosed();
            evening.log.eachLineHasItsNumber();
        }
    }

    @Script(todo = 5, read = EVENING,
            why = "Who searches the log for a number wants to read how it ended, and with what, at its level.")
    void the_last_line_says_made_or_dropped(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.drops(Step.PREPARING, 1);
            evening.drops(Step.BAKING, 3, 4);
            evening.accepts(1, 2, 3, 4, 5);
            evening.isClosed();
            evening.lastLinesAreRight();
        }
    }

    @Script(todo = 5, read = EVENING,
            why = "A cook has many orders in a night, one thread: a number that stays in the MDC is on the lines that follow.")
    void no_number_is_left_behind(Crew crew) {
        try (Evening evening = new Evening(crew, 1, 1, 1)) {
            evening.drops(Step.PREPARING, 2);
            evening.drops(Step.BAKING, 4);
            evening.accepts(1, 2, 3, 4, 5);
            evening.isClosed();
            evening.noNumberIsLeftBehind();
        }
    }

    // ---- the end

    @Script(todo = 6, read = EVENING,
            why = "What was accepted is promised, in a cook's hands, in an oven or on the rail.")
    void close_returns_when_every_accepted_order_has_ended(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.drops(Step.BAKING, 3);
            evening.holds(Step.BAKING, 1, 2, 3, 4, 5);
            evening.accepts(1, 2, 3, 4, 5);
            Hand host = evening.closes("host");
            for (int ended = 0; ended < 5; ended++) {
                crew.settle();
                evening.isStillClosing(host);
                evening.finishesOne(Step.BAKING);
            }
            crew.untilDone(host);
            evening.boardIsRight();
        }
    }

    @Script(todo = 6, read = EVENING,
            why = "Closing begins when somebody calls close(), not when the last pizza is ready.")
    void guests_are_refused_from_close_on(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.holds(Step.BAKING, 1);
            evening.accepts(1);
            Hand host = evening.closes("host");
            crew.settle();
            evening.refuses(2, "while close() waits for order 1");
            evening.finishesOne(Step.BAKING);
            crew.untilDone(host);
            evening.refuses(3, "after close()");
            crew.settle();
            evening.boardIsRight();
        }
    }

    @Script(todo = 6, read = EVENING,
            why = "With all places taken there is none for a sign that says the end, and somebody at the door waits for one too.")
    void a_full_house_comes_to_an_end(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 1)) {
            evening.holds(Step.BAKING, 1, 2, 3, 4);
            evening.accepts(1, 2, 3);
            Hand fourth = evening.guest(4);
            crew.untilBlocked(fourth);
            Hand host = evening.closes("host");
            crew.settle();
            evening.isStillClosing(host);
            evening.finishesAll();
            crew.untilDone(fourth);
            crew.untilDone(host);
            evening.boardIsRight();
        }
    }

    @Script(todo = 6, read = EVENING,
            why = "Host and owner can close at once, or one after the other. Whoever comes back turns off the light.")
    void each_call_of_close_returns_at_the_end(Crew crew) {
        try (Evening evening = new Evening(crew, 3, 2, 2)) {
            evening.holds(Step.BAKING, 1);
            evening.accepts(1);
            Hand host = evening.closes("host");
            crew.settle();
            Hand owner = evening.closes("owner");
            crew.settle();
            evening.isStillClosing(host);
            evening.isStillClosing(owner);
            evening.finishesOne(Step.BAKING);
            crew.untilDone(host);
            crew.untilDone(owner);
            crew.untilDone(evening.closes("guard"));
            evening.nobodyComplains();
        }
    }

    @Script(todo = 6, read = EVENING,
            why = "An interrupt can end the wait of one who closes, but not the evening. Whoever comes back from close() turns off the"
                    + " light, and another who closes waits for the last order all the same.")
    void closing_again_returns_also_when_the_first_was_interrupted(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 1)) {
            evening.holds(Step.BAKING, 1);
            evening.accepts(1, 2, 3);
            Hand host = evening.closes("host");
            crew.untilBlocked(host);
            evening.hostMayPassItOn = true;
            crew.interrupt(host);
            crew.settle();
            if (!host.leftInterrupted()) {
                evening.isStillClosing(host);
            }
            evening.finishesAll();
            crew.untilDone(evening.closes("owner"));
            evening.boardIsRight();
        }
    }

    @Script(todo = {1, 6}, read = EVENING,
            why = "Who is called away from the door has not ordered, and nobody told him that it is closed.")
    void a_guest_who_is_interrupted_at_the_door_leaves_nothing_behind(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 2)) {
            evening.holds(Step.BAKING, 1, 2, 3, 4);
            evening.accepts(1, 2, 3);
            Hand fourth = evening.guest(4);
            crew.untilBlocked(fourth);
            crew.interrupt(fourth);
            crew.settle();
            Expect.that(evening.refused.isEmpty(), "The evening is open, and guest-4, who was interrupted, is refused.");
            evening.finishesAll();
            evening.isClosed();
            evening.boardIsRight();
            crew.everybodyHome("the evening");
        }
        for (AtOnce how : AtOnce.OFTEN) {
            try (Evening evening = new Evening(crew, 2, 1, 2)) {
                evening.holds(Step.BAKING, 1, 2, 3, 4);
                evening.accepts(1, 2, 3);
                Hand fourth = evening.guest(4);
                crew.untilBlocked(fourth);
                Inspector.wakesAndInterrupts(crew, evening.rush, how, evening.held.get(Step.BAKING.of(1))::open, fourth);
                evening.finishesAll();
                evening.isClosed();
                evening.boardIsRight();
                evening.hasNotOrderedIfCalledAway(fourth, 4);
            }
        }
        try (Evening evening = new Evening(crew, 2, 1, 2)) {
            Hand first = evening.guestInterrupted(1);
            crew.settle();
            evening.isClosed();
            evening.boardIsRight();
            evening.hasNotOrderedIfCalledAway(first, 1);
        }
    }

    @Script(todo = {1, 2, 6}, read = EVENING,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that"
                    + " there is an order, a place or an oven.")
    void who_is_woken_for_no_reason_waits_again(Crew crew) {
        try (Evening evening = new Evening(crew, 2, 1, 1)) {
            evening.wakesForNothing();
            evening.holds(Step.BAKING, 1, 2, 3, 4, 5);
            evening.accepts(1, 2);
            evening.untilAt(Step.BAKING, 1);
            evening.accepts(3);
            Hand fourth = evening.guest(4);
            crew.untilBlocked(fourth);
            evening.wakesForNothing(fourth);
            evening.railHoldsThem();
            crew.untilBlocked(fourth);
            evening.finishesOneIfAny();
            evening.isAccepted(fourth);
            Hand host = evening.closes("host");
            crew.untilBlocked(host);
            evening.wakesForNothing(host);
            evening.isStillClosing(host);
            evening.finishesAll();
            crew.untilDone(host);
            evening.boardIsRight();
        }
    }

    // ---- all of it

    @Script(todo = {1, 2, 3, 4, 5, 6}, read = EVENING,
            why = "Who is first at the oven, when somebody drops a pizza and when somebody closes is different every evening.")
    void whatever_comes_first_in_the_end_everything_agrees(Crew crew) {
        for (int closeAfter = 0; closeAfter <= 3; closeAfter++) {
            for (int dropped = 0; dropped <= 4; dropped += 2) { // there is no order 0
                try (Evening evening = new Evening(crew, 2, 1, dropped == 2 ? 2 : 1)) {
                    evening.drops(closeAfter % 2 == 0 ? Step.BAKING : Step.PREPARING, dropped);
                    evening.holds(Step.BAKING, 1, 2, 3, 4);
                    evening.accepts(1, 2, 3);
                    Hand fourth = evening.guest(4);
                    crew.settle();
                    for (int ended = 0; ended < closeAfter; ended++) {
                        evening.finishesOneIfAny();
                    }
                    Hand host = evening.closes("host");
                    crew.settle();
                    evening.finishesAll();
                    crew.untilDone(fourth);
                    crew.untilDone(host);
                    evening.everythingAgrees();
                }
            }
        }
    }

    @Explore(todo = 6, read = EVENING,
            why = "Between the look whether it is closed and the order on the rail, somebody else can close.")
    void an_order_is_made_when_accepted_and_only_then() {
        try (Log log = new Log()) {
            log.turnOff();
            Interleavings.explore(30, scene -> {
                Books books = new Books();
                RushHour rush = new RushHour(1, 1, 1, books, books, books);
                Set<Integer> accepted = new TreeSet<>();
                scene.thread("guest", () -> {
                    for (int order = 1; order <= 2; order++) {
                        if (rush.order(order, 10)) {
                            accepted.add(order);
                        }
                    }
                });
                scene.thread("host", rush::close);
                scene.play();
                Expect.that(accepted.equals(books.made), "The orders %s were accepted, and made are %s.", accepted, books.made);
                Expect.equal("The till", CHANGE + 10 * accepted.size(), books.amount);
            });
        }
    }

    private enum Step {
        PREPARING("preparing"), BAKING("baking");

        private final String word;

        Step(String word) {
            this.word = word;
        }

        String of(int order) {
            return word + " order " + order;
        }
    }

    /** Work that takes no time, a till and a board, for one cook; for the exploration. */
    private static final class Books implements RushHour.Work, RushHour.Till, RushHour.Board {
        private final Set<Integer> made = new TreeSet<>();
        private int amount = CHANGE;

        @Override
        public void prepare(int order) {}

        @Override
        public void bake(int order) {}

        @Override
        public void made(int order) {
            made.add(order);
        }

        @Override
        public void dropped(int order) {}

        @Override
        public int amount() {
            return amount;
        }

        @Override
        public void set(int newAmount) {
            amount = newAmount;
        }
    }

    /** What is thrown by a step that drops its pizza. */
    private static final class DroppedPizza extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DroppedPizza(String step) {
            super("dropped while " + step);
        }
    }

    /** An evening and its guests, and the work, the till and the board, which know what really happened. */
    private static final class Evening implements RushHour.Work, RushHour.Till, RushHour.Board, AutoCloseable {
        private final Log log = new Log();
        private final Crew crew;
        private final int cooks;
        private final int places;
        private final int ovens;
        private final RushHour rush;
        private final Map<String, Checkpoint> held = new ConcurrentHashMap<>();
        private final Map<String, DroppedPizza> drops = new ConcurrentHashMap<>();
        private final Set<Integer> accepted = new ConcurrentSkipListSet<>();
        private final Set<Integer> refused = new ConcurrentSkipListSet<>();
        private final Map<Integer, Step> now = new ConcurrentHashMap<>(); // orders that have begun and not ended
        private final Set<Integer> begun = new ConcurrentSkipListSet<>();
        private final Set<Integer> baked = new ConcurrentSkipListSet<>();
        private final Map<Integer, List<String>> board = new ConcurrentHashMap<>();
        private final Map<Integer, DroppedPizza> onTheFloor = new ConcurrentHashMap<>();
        private final List<String> complaints = new CopyOnWriteArrayList<>();
        private final List<String> foreign = new CopyOnWriteArrayList<>();
        private final Set<Thread> callers = ConcurrentHashMap.newKeySet();
        private int picked;
        private volatile Checkpoint reading;
        private volatile Checkpoint writing;
        private volatile Checkpoint writingAll;
        private volatile Checkpoint adding;
        private final AtomicReference<Thread> slow = new AtomicReference<>(); // the first to read, while adding is set
        private volatile boolean hostMayPassItOn; // an interrupt: ExecutorService.close() does, to all who are at work
        private volatile int amount = CHANGE;

        Evening(Crew crew, int cooks, int places, int ovens) {
            this.crew = crew;
            this.cooks = cooks;
            this.places = places;
            this.ovens = ovens;
            this.rush = new RushHour(cooks, places, ovens, this, this, this);
        }

        @Override
        public void close() {
            log.close();
        }

        // ---- what the check decides

        void holds(Step step, int... orders) {
            for (int order : orders) {
                held.put(step.of(order), crew.checkpoint(step.of(order)));
            }
        }

        void drops(Step step, int... orders) {
            for (int order : orders) {
                drops.put(step.of(order), new DroppedPizza(step.of(order)));
            }
        }

        /** Stops whoever has read the till, or is about to write into it. */
        Checkpoint holdsTheTill() {
            writingAll = crew.checkpoint("writing all that was paid into the till");
            writing = crew.checkpoint("writing into the till");
            reading = crew.checkpoint("adding to what is in the till");
            return reading;
        }

        /** Who writes less than was paid comes last. Nobody is held there any more afterwards. */
        void oneByOneAtTheTill() {
            crew.oneByOne(reading, writingAll, writing);
            List.of(reading, writingAll, writing).forEach(Checkpoint::open);
            nobodyComplains();
        }

        /** From now on the first who reads the till is slow, until he writes. */
        void slowsTheTill() {
            adding = crew.untoldCheckpoint("adding to what is in the till");
        }

        void betweenSteps() {
            if (Thread.currentThread() == slow.get()) {
                adding.pass();
            }
        }

        // ---- the seams

        @Override
        public void prepare(int order) {
            if (!begun.add(order)) {
                complain("Order %d was accepted once, and %s prepares it a second time.", order, me());
            }
            step(Step.PREPARING, order);
        }

        @Override
        public void bake(int order) {
            if (now.get(order) != Step.PREPARING) {
                complain("%s puts order %d into an oven, and it was not prepared.", me(), order);
            }
            step(Step.BAKING, order);
            now.remove(order);
            baked.add(order);
        }

        private void step(Step step, int order) {
            if (callers.contains(Thread.currentThread())) {
                complain("%s is %s itself; no cook is.", me(), step.of(order));
            }
            synchronized (now) {
                now.put(order, step);
                if (now.size() > cooks) {
                    complain("%d orders are in hand at once, by %d %s.", now.size(), cooks, cooks == 1 ? "cook" : "cooks");
                }
                if (at(Step.BAKING) > ovens) {
                    complain("%d pizzas are in %d %s at once.", at(Step.BAKING), ovens, ovens == 1 ? "oven" : "ovens");
                }
            }
            Log.KITCHEN.info("begins {}", step.of(order), order);
            if (held.containsKey(step.of(order))) {
                held.get(step.of(order)).pass();
            } else {
                crew.note(step.of(order));
            }
            Log.KITCHEN.info("has done {}", step.of(order), order);
            if (Thread.currentThread().isInterrupted() && !hostMayPassItOn) {
                complain("%s was interrupted while %s.", me(), step.of(order));
            }
            DroppedPizza thrown = drops.remove(step.of(order)); // the first time only
            if (thrown != null) {
                now.remove(order);
                onTheFloor.put(order, thrown);
                crew.note("drops order %d", order);
                throw thrown;
            }
        }

        private int at(Step step) {
            return Collections.frequency(now.values(), step);
        }

        @Override
        public int amount() {
            int read = amount;
            if (reading != null) {
                reading.pass();
            } else if (adding != null) {
                crew.note("reads %d", read);
                slow.compareAndSet(null, Thread.currentThread());
            }
            return read;
        }

        @Override
        public void set(int newAmount) {
            if (reading != null) {
                (newAmount == paid(accepted) ? writingAll : writing).pass();
            } else if (adding != null) {
                crew.note("writes %d", newAmount);
                if (Thread.currentThread() == slow.get()) {
                    adding.open();
                }
            }
            amount = newAmount;
        }

        private static int paid(Set<Integer> orders) {
            return CHANGE + orders.stream().mapToInt(Evening::price).sum();
        }

        @Override
        public void made(int order) {
            write(order, "made");
        }

        @Override
        public void dropped(int order) {
            write(order, "dropped");
        }

        private void write(int order, String word) {
            board.computeIfAbsent(order, number -> new CopyOnWriteArrayList<>()).add(word);
        }

        private void complain(String what, Object... args) {
            complaints.add(String.format(what, args));
        }

        private static String me() {
            return Thread.currentThread().getName();
        }

        // ---- guests and hosts

        private Hand caller(String name, String call, Body body) {
            return crew.start(name, () -> {
                callers.add(Thread.currentThread());
                MDC.put("who", name);
                MDC.put("order", "the usual");
                Map<String, String> before = new TreeMap<>(MDC.getCopyOfContextMap());
                body.run();
                Map<String, String> after = MDC.getCopyOfContextMap();
                if (!before.equals(after)) {
                    foreign.add(name + " had " + before + " in the MDC before " + call + ", and has "
                            + (after == null ? Map.of() : new TreeMap<>(after)) + " after it.");
                }
            });
        }

        Hand guest(int order) {
            return caller("guest-" + order, "order(" + order + ", ...)", () -> orders(order));
        }

        /** There may be a place for him. */
        Hand guestInterrupted(int order) {
            return crew.startInterrupted("guest-" + order, () -> orders(order));
        }

        private void orders(int order) throws InterruptedException {
            boolean answer = rush.order(order, price(order));
            (answer ? accepted : refused).add(order);
            crew.note("order %d: %s", order, answer);
        }

        /** Whatever he is told, and when. */
        void comes(int order) {
            guest(order);
            crew.settle();
        }

        private static int price(int order) {
            return order == ON_THE_HOUSE ? 0 : 10 + order;
        }

        private void isAnswered(Hand guest) {
            crew.untilTrue("That " + guest.name() + " gets an answer", () -> guest.isDone() || !complaints.isEmpty());
            nobodyComplains();
            crew.untilDone(guest);
        }

        void isAccepted(Hand guest) {
            isAnswered(guest);
            Expect.that(refused.isEmpty(), "The evening is open, and %s is refused.", guest.name());
        }

        void accepts(int... orders) {
            for (int order : orders) {
                isAccepted(guest(order));
                crew.settle();
            }
        }

        /** Order 1 is in the oven, order 2 comes next, and its cook is the last who begins to wait. */
        void oneWaitsForTheOven() {
            holds(Step.PREPARING, 2);
            accepts(1, 2);
            finishes(Step.PREPARING, 2);
        }

        /** All of these but the last take what hands and places there are. */
        void lastOfThemWaits(int... orders) {
            holds(Step.PREPARING, orders);
            holds(Step.BAKING, orders);
            accepts(Arrays.copyOf(orders, orders.length - 1));
            Hand last = guest(orders[orders.length - 1]);
            crew.untilBlocked(last);
            while (!last.isDone() && finishesOneIfAny()) {
                continue;
            }
            isAccepted(last);
        }

        /** These, and whoever waits at a monitor or a condition. */
        void wakesForNothing(Hand... waiting) {
            crew.settle();
            Insides.of(rush).wakeForNothing(waiting);
            crew.settle();
            nobodyComplains();
        }

        void refuses(int order, String when) {
            isAnswered(guest(order));
            Expect.that(refused.contains(order), "Order %d, %s, is accepted.", order, when);
        }

        Hand closes(String who) {
            return caller(who, "close()", () -> {
                crew.note("calls close()");
                rush.close();
            });
        }

        void isClosed() {
            crew.untilDone(closes("host"));
            crew.settle(); // after a close() that comes back early, what is looked at then would be luck
            nobodyComplains();
        }

        /** The same; who is slow at the till takes his steps when nobody else can move. */
        void isClosedSlowly() {
            Hand host = closes("host");
            adding.letGo(MOST_STEPS);
            crew.untilDone(host);
            nobodyComplains();
        }

        void isStillClosing(Hand host) {
            Set<Integer> open = new TreeSet<>(accepted);
            open.removeAll(baked);
            open.removeAll(onTheFloor.keySet());
            if (host.isDone()) {
                crew.untilDone(host); // with what it threw, if it did
            }
            Expect.that(!host.isDone(), "%s came back from close() with the orders %s still open.", host.name(), open);
        }

        // ---- what happens

        void untilAt(Step step, int orders) {
            crew.untilTrue("That the cooks are " + step.word + " " + orders + " orders at once",
                    () -> at(step) >= orders || !complaints.isEmpty());
            crew.settle();
            nobodyComplains();
        }

        void isTaken(int order) {
            crew.untilTrue("That a cook who waits for an order takes order " + order,
                    () -> begun.contains(order) || !complaints.isEmpty());
            nobodyComplains();
        }

        void finishesOne(Step step) {
            crew.untilTrue("That the cooks are " + step.word + " an open order", () -> !stopped().isEmpty());
            finishesOneIfAny();
        }

        void finishes(Step step, int order) {
            held.get(step.of(order)).open();
            crew.settle();
            nobodyComplains();
        }

        /** Lets one of the steps that are held go on, if there is any. */
        boolean finishesOneIfAny() {
            crew.settle();
            List<Checkpoint> here = stopped();
            if (!here.isEmpty()) {
                here.get(picked++ % here.size()).open(); // now this one, now that
            }
            crew.settle();
            nobodyComplains();
            return !here.isEmpty();
        }

        private List<Checkpoint> stopped() {
            return held.values().stream().filter(step -> step.here() > 0).toList();
        }

        /** One after the other; nobody is held any more afterwards. */
        void finishesAll() {
            while (finishesOneIfAny()) {
                // the next one may stand there now
            }
            held.values().forEach(Checkpoint::open);
        }

        // ---- what must be true in the end

        void nobodyComplains() {
            Expect.that(complaints.isEmpty(), "%s", complaints.isEmpty() ? "" : complaints.get(0));
        }

        /** To be asked when nobody can move. */
        void railHoldsThem() {
            int waiting = accepted.size() - begun.size();
            Expect.that(waiting <= places, "%d orders were accepted and are in nobody's hands, and the rail has %d %s.",
                    waiting, places, places == 1 ? "place" : "places");
        }

        void boardIsRight() {
            nobodyComplains();
            for (int order : accepted) {
                String truth = baked.contains(order) ? "made" : onTheFloor.containsKey(order) ? "dropped" : "never seen again";
                List<String> told = board.getOrDefault(order, List.of());
                Expect.that(told.equals(List.of(truth)), "Order %d was accepted and %s. %s.", order, truth,
                        told.isEmpty() ? "It is not on the board" : "On the board it is " + String.join(" and ", told));
            }
            for (int order : refused) {
                Expect.that(!begun.contains(order) && !board.containsKey(order),
                        "Order %d was refused, and yet it was prepared, or is on the board.", order);
            }
        }

        void hasNotOrderedIfCalledAway(Hand guest, int order) {
            Expect.that(!guest.leftInterrupted() || !begun.contains(order),
                    "%s was interrupted when a place was free, and left with an InterruptedException. Order %d was made all the same.",
                    guest.name(), order);
        }

        void tillIsRight() {
            Expect.that(amount == paid(baked), "The till holds %d, not %d: %d from before, and the prices of the orders %s.",
                    amount, paid(baked), CHANGE, baked);
        }

        void lastLinesAreRight() {
            accepted.forEach(order -> log.lastLineIsRight(order, onTheFloor.get(order)));
        }

        void noNumberIsLeftBehind() {
            log.noNumberIsLeftBehind();
            Expect.that(foreign.isEmpty(), "%s", String.join(" ", foreign));
        }

        void everythingAgrees() {
            boardIsRight();
            tillIsRight();
            log.eachLineHasItsNumber();
            lastLinesAreRight();
            noNumberIsLeftBehind();
            crew.everybodyHome("the evening");
        }
    }

    /** A line of the log; {@code about} is the order that it is about, where the check knows it. */
    private record Line(
            String thread, boolean own, Level level, String text, String number, Object about, Throwable thrown) {

        boolean isLast() {
            return own && level.isGreaterOrEqual(Level.INFO) && (text.contains("made") || text.contains("dropped"));
        }

        String says() {
            return level + " \"" + text + "\"";
        }
    }

    /** Takes the place of all appenders until it is closed, and hears what any logger says. */
    private static final class Log extends AppenderBase<ILoggingEvent> implements AutoCloseable {
        static final org.slf4j.Logger KITCHEN = LoggerFactory.getLogger("kitchen");

        private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        private final Level before = root.getLevel();
        private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
        private final List<Line> lines = new CopyOnWriteArrayList<>();

        Log() {
            root.iteratorForAppenders().forEachRemaining(others::add);
            others.forEach(root::detachAppender);
            root.setLevel(Level.DEBUG);
            setContext(root.getLoggerContext());
            start();
            root.addAppender(this);
        }

        void turnOff() {
            root.setLevel(Level.OFF);
        }

        @Override
        public void close() {
            root.detachAppender(this);
            others.forEach(root::addAppender);
            root.setLevel(before);
        }

        @Override
        protected void append(ILoggingEvent event) {
            Object[] args = event.getArgumentArray();
            Throwable thrown = event.getThrowableProxy() instanceof ThrowableProxy proxy ? proxy.getThrowable() : null;
            lines.add(new Line(event.getThreadName(), event.getLoggerName().startsWith(RushHour.class.getName()),
                    event.getLevel(), event.getFormattedMessage(), event.getMDCPropertyMap().get("order"),
                    event.getLoggerName().equals(KITCHEN.getName()) ? args[1] : null, thrown));
        }

        void eachLineHasItsNumber() {
            for (Line line : lines) {
                Expect.that(line.about == null || line.about.toString().equals(line.number),
                        "%s, logged by %s, has %s in the MDC.", line.says(), line.thread, number(line.number));
            }
        }

        private static String number(String number) {
            return number == null ? "no number" : "the number " + number;
        }

        void lastLineIsRight(int order, Throwable dropped) {
            List<Line> last = lines.subList(worked("" + order), lines.size()).stream()
                    .filter(Line::isLast).filter(line -> ("" + order).equals(line.number)).toList();
            String word = dropped == null ? "made" : "dropped";
            Expect.that(!last.isEmpty(), "Order %d was %s, and no line of RushHour's says so with its number afterwards.", order, word);
            Line end = last.get(last.size() - 1);
            Level level = dropped == null ? Level.INFO : Level.WARN;
            Expect.that(end.text.contains(word) && end.level.equals(level),
                    "Order %d was %s, and its last line is %s, not %s \"%s\".", order, word, end.says(), level, word);
            Expect.that(dropped == null || causes(end.thrown).contains(dropped),
                    "The last line of order %d, %s, is without the %s that was thrown.", order, end.says(),
                    dropped == null ? "" : dropped.getClass().getSimpleName());
        }

        /** Where the last step of that order has logged its last line; what says "made" before is not how it ended. */
        private int worked(String order) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (lines.get(i).about != null && lines.get(i).about.toString().equals(order)) {
                    return i;
                }
            }
            return lines.size();
        }

        private static List<Throwable> causes(Throwable thrown) {
            List<Throwable> causes = new ArrayList<>();
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                causes.add(cause);
            }
            return causes;
        }

        void noNumberIsLeftBehind() {
            Map<String, Integer> ends = new HashMap<>(); // of each thread's orders
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (line.number != null && line.isLast() && i > worked(line.number)) {
                    ends.put(line.thread + " " + line.number, i);
                }
            }
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                int end = ends.getOrDefault(line.thread + " " + line.number, i);
                Expect.that(i <= end, "After the last line of order %s, %s, %s logs %s with the same number.",
                        line.number, lines.get(end).says(), line.thread, line.says());
            }
        }
    }
}
