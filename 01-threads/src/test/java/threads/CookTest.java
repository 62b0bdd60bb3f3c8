package threads;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Promise;
import kit.Script;
import kit.Visibility;

@Exercise(number = 1, about = "the slides' subclass of Thread")
class CookTest {

    private static final String OWN = "1-a-thread-of-its-own";

    @Promise(todo = 1, read = OWN,
            why = "A thread has a name of its own, and a number for want of one. A field of the subclass is another thing.")
    void a_cook_has_the_name_that_was_given() {
        for (String name : List.of("Anna", "Ben", "Carla Bianchi")) {
            Expect.equal("The name of the thread made for " + name, name, new Cook(name, 2, line -> { }).getName());
        }
    }

    @Promise(todo = 1, read = OWN,
            why = "To have a thread and to start it are two things. Between them others may still prepare the shift.")
    void a_new_cook_has_not_begun(Crew crew) {
        Pass pass = new Pass(crew.checkpoint("a dish"));
        pass.open();
        Cook cook = new Cook("Anna", 2, pass);
        Expect.that(cook.getState() == Thread.State.NEW,
                "Nobody has started Anna yet, but her state is %s, not NEW.", cook.getState());
        Expect.equal("What is on the pass before anybody has started Anna", List.of(), pass.lines());
    }

    @Script(todo = 3, read = "7-shared-space-own-slices",
            why = "A started thread waits for nobody: it can be through with its first lines before its starter comes to the next one.")
    void a_cook_has_all_that_is_needed_before_the_start(Crew crew) throws Throwable {
        Visibility.of(OneShift.class, crew);
    }

    static final class OneShift implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Pass pass = new Pass(crew.checkpoint("a dish"));
            pass.open();
            crew.start("host", () -> Cook.startShift("Anna", 2, pass));
            crew.settle();
        }
    }

    @Script(todo = 3, read = OWN,
            why = "Each statement is executed by the thread that comes to it; which object it belongs to plays no part.")
    void the_cook_works_and_the_host_goes_on(Crew crew) {
        Pass pass = new Pass(crew.checkpoint("a dish"));
        Hand host = crew.call("host", () -> Cook.startShift("Anna", 2, pass));
        crew.untilTrue("That a dish of Anna's comes to the pass", () -> !pass.makers().isEmpty() || host.failure() != null);
        crew.settle();
        if (host.isDone()) {
            crew.untilDone(host);
        }
        for (Thread maker : pass.makers()) {
            Expect.that(maker != host.thread(), "host called startShift(...) and makes Anna's dishes himself.");
        }
        Expect.that(host.isDone(), "startShift(...) does not return while Anna is at work.");
        for (Thread maker : pass.makers()) {
            Expect.that(maker == host.result(),
                    "A dish of Anna's was made by a thread named %s, which is not the cook that startShift(...) returned.",
                    maker.getName());
        }
    }

    @Script(todo = 2, read = OWN,
            why = "A thread does what run() says, from its first line to its last, and then it is over.")
    void a_cook_makes_the_dishes_in_order_and_goes_home(Crew crew) {
        for (int dishes : new int[] {2, 1, 0, 10}) {
            Pass pass = new Pass(crew.checkpoint("a dish"));
            Cook cook = new Cook("Anna", dishes, pass);
            cook.start();
            for (int dish = 1; dish <= dishes; dish++) {
                crew.settle();
                Expect.that(pass.here() <= 1, "%d of Anna's dishes come to the pass at the same time.", pass.here());
                pass.letOneGo();
            }
            crew.settle();
            pass.open();
            crew.everybodyHome("the shift");
            madeAll("Anna", dishes, pass);
        }
    }

    @Script(todo = {2, 3}, read = OWN,
            why = "Threads run side by side until they meet at something that they share.")
    void two_cooks_work_at_the_same_time(Crew crew) {
        twoCooks(crew, new Pass(crew.checkpoint("a dish")), new Pass(crew.checkpoint("a dish")));
        Pass shared = new Pass(crew.checkpoint("a dish"));
        List<String> names = List.of("Anna", "Ben", "Carla", "Dario", "Elena", "Fabio", "Gina", "Anna");
        for (String name : names) {
            crew.untilDone(crew.start("host", () -> Cook.startShift(name, 2, shared)));
        }
        crew.untilTrue("That %d cooks, two of whom are called Anna, all come to the pass that they share".formatted(names.size()),
                () -> shared.makers().size() == names.size());
        shared.open();
        crew.everybodyHome("the shift");
    }

    private static void twoCooks(Crew crew, Pass annas, Pass bens) {
        crew.untilDone(crew.start("host", () -> Cook.startShift("Anna", 3, annas)));
        crew.untilTrue("That Anna comes to her pass", () -> annas.makers().size() == 1);
        crew.untilDone(crew.start("host", () -> Cook.startShift("Ben", 2, bens)));
        crew.untilTrue("That Ben comes to his pass, while Anna stands at hers,", () -> bens.makers().size() == 1);
        annas.open();
        crew.untilTrue("That Anna, while Ben stands at his pass, puts up her last dish", () -> annas.lines().size() == 3);
        crew.settle();
        bens.open();
        crew.everybodyHome("the shift");
        madeAll("Anna", 3, annas);
        madeAll("Ben", 2, bens);
    }

    private static void madeAll(String name, int dishes, Pass pass) {
        List<String> expected = IntStream.rangeClosed(1, dishes).mapToObj(dish -> name + ": dish " + dish).toList();
        Expect.equal("With " + dishes + (dishes == 1 ? " dish" : " dishes") + " to make, what " + name + " put on the pass",
                expected, pass.lines());
    }

    /** Keeps what is put on it, and knows which threads have come; they stop there until it is open. */
    private static final class Pass implements Consumer<String> {
        private final Checkpoint checkpoint;
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final List<Thread> makers = new CopyOnWriteArrayList<>();

        Pass(Checkpoint checkpoint) {
            this.checkpoint = checkpoint;
        }

        @Override
        public void accept(String line) {
            makers.add(Thread.currentThread());
            checkpoint.pass();
            lines.add(line);
        }

        int here() {
            return checkpoint.here();
        }

        void letOneGo() {
            checkpoint.letOneGo();
        }

        void open() {
            checkpoint.open();
        }

        List<String> lines() {
            return List.copyOf(lines);
        }

        List<Thread> makers() {
            return List.copyOf(makers);
        }
    }
}
