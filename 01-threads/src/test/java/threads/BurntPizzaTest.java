package threads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Failing;
import kit.Hand;
import kit.Insides;
import kit.Script;
import kit.Visibility;

@Exercise(number = 8, about = "a failure that reaches the caller")
class BurntPizzaTest {

    private static final String BADLY = "8-when-a-thread-ends-badly";
    private static final List<String> DISHES = List.of("Margherita", "Funghi", "Salami");

    @Script(todo = 3, read = BADLY,
            why = "Three pizzas take as long as one only while all three are in the oven.")
    void all_pizzas_are_baked_at_once(Crew crew) {
        Evening evening = new Evening(crew, DISHES);
        evening.begin(new BurntPizza());
        evening.untilAllAreInTheOven();
        Expect.that(!evening.caller.isDone(), "bake(...) came back while 3 pizzas were in the oven.");
        DISHES.forEach(evening::finish);
        evening.endsWell();
    }

    @Script(todo = 1, read = BADLY,
            why = "What a thread throws ends that thread. Nobody else hears of it by himself.")
    void a_failure_reaches_the_caller_with_its_cause(Crew crew) {
        Throwable reason = new RuntimeException("the oven is too hot");
        for (Throwable failure : List.of(new IllegalStateException("Funghi is burnt", reason),
                new Error("the oven broke down"),
                new Exception("the oven is cold"),
                new Throwable("Funghi is ruined"),
                new CancellationException("Funghi is cancelled"),
                new CompletionException("Funghi is spoilt", reason),
                new ExecutionException("Funghi is charred", reason),
                new InterruptedException("Funghi is interrupted"))) {
            Evening evening = new Evening(crew, DISHES);
            Checkpoint ending = crew.checkpoint("to tell the handler");
            evening.ending = ending;
            evening.begin(new BurntPizza());
            evening.untilAllAreInTheOven();
            evening.finish("Margherita");
            evening.finish("Salami");
            evening.burn("Funghi", failure); // a handler hears of it after the cook's last line, also after finally
            ending.open();
            evening.endsWith(failure);
        }
    }

    @Script(todo = 1, read = BADLY,
            why = "A started thread waits for nobody: it can be over before the next line of its starter.")
    void a_failure_is_heard_however_early_it_comes(Crew crew) {
        Throwable failure = new IllegalStateException("Margherita is burnt");
        Evening evening = new Evening(crew, List.of("Margherita"));
        Checkpoint starting = crew.checkpoint("to come back from start()");
        evening.starting = starting;
        evening.burn("Margherita", failure);
        evening.begin(new BurntPizza());
        crew.settle(); // the cook has gone from beginning to end, or stands idle; newer pools call no start() of ours
        starting.open();
        evening.endsWith(failure);
    }

    @Script(todo = 2, read = BADLY,
            why = "The first failure is often the reason for the others; and neither the list nor the last one knows it.")
    void the_first_failure_in_time_is_told(Crew crew) {
        for (List<String> order : List.of(List.of("Funghi", "Margherita", "Salami"), List.of("Margherita", "Salami", "Funghi"))) {
            Evening evening = new Evening(crew, DISHES);
            evening.begin(new BurntPizza());
            evening.untilAllAreInTheOven();
            Throwable first = new IllegalStateException(order.get(0) + " is burnt");
            evening.burn(order.get(0), first);
            evening.burn(order.get(1), new IllegalStateException(order.get(1) + " is burnt"));
            evening.finish(order.get(2));
            evening.endsWith(first);
        }
    }

    @Script(todo = 3, read = BADLY,
            why = "Whoever hears that all is over cleans the kitchen. Two pizzas are still in it.")
    void the_others_are_waited_for(Crew crew) {
        Throwable failure = new IllegalStateException("Funghi is burnt");
        Evening evening = new Evening(crew, DISHES);
        evening.begin(new BurntPizza());
        evening.untilAllAreInTheOven();
        evening.burn("Funghi", failure);
        evening.stillWaits("Margherita and Salami were");
        evening.finish("Margherita");
        evening.stillWaits("Salami was");
        evening.finish("Salami");
        evening.endsWith(failure);
        Expect.that(evening.interrupted.isEmpty(), "%s", String.join(" ", evening.interrupted));
        orderedTwice(crew, "cook-1");
        orderedTwice(crew, "cook-2");
    }

    /** One pizza, two cooks, and one of them is slow. */
    private static void orderedTwice(Crew crew, String slow) {
        Checkpoint last = crew.checkpoint("to bake Margherita, slowly");
        Checkpoint other = crew.checkpoint("to bake Margherita");
        Runnable pizza = () -> (Thread.currentThread().getName().equals(slow) ? last : other).pass();
        AtomicInteger hired = new AtomicInteger();
        Hand caller = crew.start("caller", () ->
                new BurntPizza().bake(List.of(pizza, pizza), work -> new Thread(work, "cook-" + hired.incrementAndGet())));
        other.untilHere(1);
        last.untilHere(1);
        other.open();
        crew.settle();
        Expect.that(!caller.isDone(), "Margherita was ordered twice, and caller came back from bake(...) while %s still baked it.", slow);
        last.open();
        crew.untilDone(caller);
        crew.everybodyHome("the evening");
    }

    @Script(todo = 3, read = BADLY,
            why = "An interrupt is no failure of a pizza: whoever waits may leave with it, or hear it and wait on.")
    void an_interrupt_is_no_burnt_pizza(Crew crew) {
        interruptedSoOften(crew, 1);
        interruptedSoOften(crew, 4);
    }

    private static void interruptedSoOften(Crew crew, int times) {
        Evening evening = new Evening(crew, DISHES);
        evening.begin(new BurntPizza());
        evening.untilAllAreInTheOven();
        crew.interrupt(evening.caller, times);
        evening.waitsOrLeft("Margherita, Funghi and Salami were");
        evening.finish("Funghi");
        evening.waitsOrLeft("Margherita and Salami were");
        evening.finish("Salami");
        evening.waitsOrLeft("Margherita was");
        evening.finish("Margherita");
        if (!evening.leftInterrupted()) {
            evening.endsWell();
        }
    }

    @Script(todo = 3, read = "2-a-pause-and-who-ends-it",
            why = "An exception that is caught has taken the flag down: whoever called bake(...) never hears of the interrupt.")
    void an_interrupt_is_not_lost(Crew crew) {
        Evening evening = new Evening(crew, DISHES);
        evening.begin(new BurntPizza());
        evening.untilAllAreInTheOven();
        crew.interrupt(evening.caller);
        crew.settle();
        DISHES.forEach(evening::finish);
        crew.untilHeard(evening.caller, "was interrupted while he waited", "bake(...)");
        Evening late = new Evening(crew, DISHES);
        late.beginInterrupted(new BurntPizza());
        crew.settle();
        DISHES.forEach(late::finish);
        crew.untilHeard(late.caller, "came interrupted", "bake(...)");
    }

    @Script(todo = 3, read = BADLY,
            why = "Object.wait, await and park may return although nobody signalled (JLS 17.2.1): to be awake does not say that the"
                    + " pizzas are baked.")
    void a_caller_who_is_woken_for_no_reason_waits_again(Crew crew) {
        BurntPizza kitchen = new BurntPizza();
        Evening evening = new Evening(crew, DISHES);
        evening.begin(kitchen);
        evening.untilAllAreInTheOven();
        Insides.wakeEverybody(crew, kitchen, evening.caller);
        Expect.that(!evening.caller.isDone(),
                "caller was woken for no reason, and came back from bake(...) while Margherita, Funghi and Salami were in the oven.");
        DISHES.forEach(evening::finish);
        evening.endsWell();
    }

    @Script(todo = 3, read = BADLY,
            why = "What one evening leaves behind the next one finds.")
    void the_next_evening_knows_nothing_of_this_one(Crew crew) {
        BurntPizza kitchen = new BurntPizza();
        Throwable failure = new IllegalStateException("Margherita is burnt");
        Evening first = new Evening(crew, DISHES);
        first.begin(kitchen);
        first.untilAllAreInTheOven();
        first.burn("Margherita", failure);
        first.finish("Funghi");
        first.finish("Salami");
        first.endsWith(failure);
        Evening second = new Evening(crew, DISHES);
        second.begin(kitchen);
        second.untilAllAreInTheOven();
        DISHES.forEach(second::finish);
        second.endsWell();
        Evening quiet = new Evening(crew, List.of());
        quiet.begin(kitchen);
        quiet.endsWell();
    }

    @Script(todo = 2, read = BADLY,
            why = "Two cooks can fail in the same moment: both look, both find nothing, and both write.")
    void cooks_share_nothing_without_an_order(Crew crew) throws Throwable {
        Visibility.of(TwoBurn.class, crew);
    }

    static final class TwoBurn implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Evening evening = new Evening(crew, DISHES);
            evening.begin(new BurntPizza());
            evening.untilAllAreInTheOven();
            evening.burn("Margherita", new IllegalStateException("Margherita is burnt"));
            evening.burn("Funghi", new IllegalStateException("Funghi is burnt"));
            evening.finish("Salami");
            crew.settle();
        }
    }

    @Script(todo = 2, read = BADLY,
            why = "Two cooks can fail in the same moment. What one of them has seen can be old when he takes his next step.")
    void the_first_failure_stays_however_close_the_second_comes(Crew crew) throws Throwable {
        Visibility.of(SideBySide.class, crew);
    }

    /** Two pizzas burn, one after the other; then both cooks take their steps in turn, and the first is always ahead. */
    static final class SideBySide implements Visibility.Run {
        private static final int MOST_STEPS = 30;

        private volatile Evening evening;

        @Override
        public void act(Crew crew) {
            evening = new Evening(crew, List.of("Funghi", "Margherita"));
            evening.begin(new BurntPizza());
            evening.untilAllAreInTheOven();
            Throwable first = new IllegalStateException("Margherita is burnt");
            Checkpoint ahead = evening.burnSlowly("Margherita", first);
            Checkpoint behind = evening.burnSlowly("Funghi", new IllegalStateException("Funghi is burnt"));
            for (int step = 0; step < MOST_STEPS && ahead.here() + behind.here() > 0; step++) {
                ahead.letGo(1);
                behind.letGo(1);
            }
            ahead.open();
            behind.open();
            evening.endsWith(first);
        }

        @Override
        public void between() {
            Checkpoint step = evening == null ? null : evening.steps.get(Thread.currentThread());
            if (step != null) {
                step.pass();
            }
        }
    }

    @Script(todo = 3, read = BADLY,
            why = "Who leaves a kitchen with an interrupt leaves cooks at the oven: what they burn is no pizza of the next evening.")
    void an_evening_that_was_left_is_another_one(Crew crew) {
        for (boolean before : new boolean[] {false, true}) {
            burnsWhatWasLeft(crew, before);
        }
    }

    /** A cook is left at the oven by an interrupt; the pizza burns before the next evening begins, or during that. */
    private static void burnsWhatWasLeft(Crew crew, boolean before) {
        BurntPizza kitchen = new BurntPizza();
        Evening left = new Evening(crew, List.of("Margherita"));
        left.begin(kitchen);
        left.untilAllAreInTheOven();
        crew.interrupt(left.caller);
        crew.settle();
        if (!left.leftInterrupted()) { // waits on, and so is right
            return;
        }
        Throwable failure = new IllegalStateException("Margherita is burnt");
        if (before) {
            left.burn("Margherita", failure);
        }
        Evening next = new Evening(crew, List.of("Funghi"));
        next.begin(kitchen);
        next.untilAllAreInTheOven();
        if (!before) {
            left.burn("Margherita", failure);
        }
        next.finish("Funghi");
        Expect.that(!(next.caller.failure() instanceof ExecutionException),
                "caller left his first evening with an interrupt. In the second nothing burnt but Margherita of the first, and bake(...)"
                        + " threw ExecutionException.");
        next.endsWell();
    }

    /** One call of bake(...), its hired cooks, and pizzas that stay in the oven until the check says what comes of them. */
    private static final class Evening implements ThreadFactory {
        private final Crew crew;
        private final List<Pizza> pizzas;
        private final List<Thread> hired = new CopyOnWriteArrayList<>();
        private final List<String> strangers = new CopyOnWriteArrayList<>();
        private final List<String> interrupted = new CopyOnWriteArrayList<>();
        private final Map<Thread, Checkpoint> steps = new ConcurrentHashMap<>(); // of cooks who have burnt a pizza slowly
        private Checkpoint starting;
        private Checkpoint ending;
        private Hand caller;

        Evening(Crew crew, List<String> dishes) {
            this.crew = crew;
            this.pizzas = dishes.stream().map(dish -> new Pizza(dish, this)).toList();
        }

        void begin(BurntPizza kitchen) {
            caller = crew.start("caller", () -> bakes(kitchen));
        }

        void beginInterrupted(BurntPizza kitchen) {
            caller = crew.startInterrupted("caller", () -> bakes(kitchen));
        }

        private void bakes(BurntPizza kitchen) throws ExecutionException, InterruptedException {
            kitchen.bake(new ArrayList<>(pizzas), this);
        }

        /**
         * A cook; whoever starts one may be held up before he comes to his next line, and the cook before his handler hears what
         * he threw. That a cook's thread ends by what his pizza threw is no mistake: the caller tells whether it was heard.
         */
        @Override
        public Thread newThread(Runnable work) {
            Checkpoint held = starting;
            Checkpoint last = ending;
            Thread cook = new Thread(work, "cook-" + (hired.size() + 1)) {
                @Override
                public void start() {
                    super.start();
                    if (held != null) {
                        held.pass();
                    }
                }

                @Override
                public UncaughtExceptionHandler getUncaughtExceptionHandler() {
                    if (last != null && Thread.currentThread() == this) {
                        last.pass();
                    }
                    return super.getUncaughtExceptionHandler();
                }
            };
            cook.setUncaughtExceptionHandler((thread, thrown) -> {
                if (pizzas.stream().noneMatch(pizza -> pizza.failure == thrown)) {
                    thread.getThreadGroup().uncaughtException(thread, thrown);
                }
            });
            hired.add(cook);
            return cook;
        }

        void untilAllAreInTheOven() {
            crew.untilTrue("That " + pizzas.size() + " pizzas are in the oven at once",
                    () -> pizzas.stream().allMatch(pizza -> pizza.oven.here() == 1) || !strangers.isEmpty());
            Expect.that(strangers.isEmpty(), "%s", String.join(" ", strangers));
            crew.settle();
        }

        void finish(String dish) {
            pizza(dish).oven.open();
            crew.settle();
        }

        void burn(String dish, Throwable failure) {
            pizza(dish).failure = failure;
            finish(dish);
        }

        /** From then on its cook stops after each step. */
        Checkpoint burnSlowly(String dish, Throwable failure) {
            Checkpoint step = crew.untoldCheckpoint("to take a breath");
            pizza(dish).step = step;
            burn(dish, failure);
            return step;
        }

        private Pizza pizza(String dish) {
            return pizzas.stream().filter(pizza -> pizza.dish.equals(dish)).findFirst().orElseThrow();
        }

        void stillWaits(String others) {
            Expect.that(!(caller.joinsWithALimit() ? crew.until(caller::isDone) : caller.isDone()),
                    "caller came back from bake(...) while %s in the oven.", others);
        }

        void waitsOrLeft(String others) {
            if (!leftInterrupted()) {
                stillWaits(others);
            }
        }

        boolean leftInterrupted() {
            return caller.leftInterrupted();
        }

        void endsWell() {
            crew.untilDone(caller);
            crew.everybodyHome("the evening");
        }

        void endsWith(Throwable failure) {
            crew.untilTrue("That caller hears of what burnt", caller::isDone);
            Throwable heard = caller.failure();
            String burnt = failure.getMessage();
            Expect.that(heard != null, "bake(...) returned as if nothing had gone wrong, and %s.", burnt);
            Expect.that(heard instanceof ExecutionException,
                    "%s, and bake(...) threw %s, not ExecutionException.", burnt, name(heard));
            Expect.that(heard.getCause() == failure,
                    "First of all %s, and the cause that caller hears is %s.", burnt, name(heard.getCause()));
            crew.everybodyHome("the evening");
        }

        private static String name(Throwable thrown) {
            return thrown == null ? "null"
                    : thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
        }
    }

    /** Stays in the oven until the check opens it, and then is done or burns. */
    private static final class Pizza implements Runnable {
        private final String dish;
        private final Evening evening;
        private final Checkpoint oven;
        private volatile Throwable failure;
        private volatile Checkpoint step; // null when its cook need not stop

        Pizza(String dish, Evening evening) {
            this.dish = dish;
            this.evening = evening;
            this.oven = evening.crew.checkpoint("to bake " + dish);
        }

        @Override
        public void run() {
            Thread cook = Thread.currentThread();
            if (!evening.hired.contains(cook)) {
                evening.strangers.add(dish + " is baked by a thread that was not hired: " + cook.getName() + ".");
            }
            oven.pass();
            if (cook.isInterrupted()) {
                evening.interrupted.add(cook.getName() + " was interrupted while " + dish + " was in the oven.");
            }
            if (step != null) {
                evening.steps.put(cook, step);
            }
            if (failure != null) {
                Failing.with(failure);
            }
        }
    }
}
