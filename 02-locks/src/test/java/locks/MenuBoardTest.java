package locks;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kit.Body;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Insides;
import kit.Inspector;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.Visibility;
import kit.report.NotYet;
import kit.report.Step;
import kit.report.Story;

@Exercise(number = 8, about = "many readers at once, a writer alone")
class MenuBoardTest {

    private static final String READERS = "9-readers-and-a-writer";

    private static final List<String> OLD = List.of("Margherita", "Funghi", "Salami");
    private static final List<String> NEW = List.of("Calzone", "Napoli", "Tonno");

    // ---- one person at the board

    @Promise(todo = {2, 3, 4}, read = READERS,
            why = "Who has the read lock gets the write lock only when nobody reads any more, and that includes himself.")
    void a_cook_writes_and_a_guest_reads(Crew crew) {
        MenuBoard board = new MenuBoard();
        Expect.equal("A new board", List.of(), board.dishes());
        alone(crew, board, "replace([Margherita, Funghi])", () -> board.replace(List.of("Margherita", "Funghi")));
        alone(crew, board, "add(Salami)", () -> Expect.equal("add(Salami)", true, board.add("Salami")));
        alone(crew, board, "add(Funghi)", () ->
                Expect.equal("add(Funghi), which is on the board already,", false,
                        board.add(new String("Funghi")))); // the same text, and another object
        Expect.equal("The menu", OLD, board.dishes());
        Expect.equal("The dishes with an i that were found", List.of("Margherita", "Funghi", "Salami"),
                board.find(dish -> dish.contains("i")));
        Expect.equal("The dishes with an r that were found", List.of("Margherita"), board.find(dish -> dish.contains("r")));
        Expect.equal("The dishes with an l that were found", List.of("Salami"), board.find(dish -> dish.contains("l")));
        alone(crew, board, "replace(" + NEW + ")", () -> board.replace(NEW));
        Expect.equal("After it was replaced, the menu", NEW, board.dishes());
        Expect.equal("Another new board", List.of(), new MenuBoard().dishes());
        alone(crew, board, "replace([])", () -> board.replace(List.of()));
        Expect.equal("After it was replaced by an empty one, the menu", List.of(), board.dishes());
    }

    @Promise(todo = 1, read = READERS,
            why = "Two who have the same list in their hands need the same lock, and outside of the board nobody takes it.")
    void the_board_shares_its_list_with_nobody() {
        MenuBoard board = new MenuBoard();
        List<String> given = new ArrayList<>(OLD);
        board.replace(given);
        given.set(0, "Hawaii");
        Expect.equal("After the cook changed the list that he had given to replace, the menu", OLD, board.dishes());
        List<String> read = board.dishes();
        board.replace(NEW);
        Expect.equal("After replace, the list that dishes() gave before", OLD, copyOf(read));
        read = board.dishes();
        try {
            read.add("Hawaii");
        } catch (UnsupportedOperationException e) {
            return; // a list that nobody can change
        }
        Expect.equal("After a guest wrote into the list that dishes() gave him, the menu", NEW, board.dishes());
    }

    // ---- several at the board

    @Script(todo = 2, read = READERS,
            why = "A lock keeps everybody out, also those who would only look on.")
    void two_guests_look_at_the_same_time(Crew crew) {
        MenuBoard board = board(List.of("Margherita"));
        Checkpoint choosing = crew.checkpoint("choosing");
        Hand first = guest(crew, board, 1, "Margherita", choosing);
        choosing.untilHere(1);
        Hand second = guest(crew, board, 2, "Margherita", choosing);
        choosing.untilHere(2);
        choosing.open();
        crew.untilDone(first);
        crew.untilDone(second);
    }

    @Script(todo = 2, read = READERS,
            why = "A number of places at the board is enough until one guest more comes.")
    void a_hundred_and_twenty_guests_look_at_the_same_time(Crew crew) {
        MenuBoard board = board(List.of("Margherita"));
        Checkpoint choosing = crew.checkpoint("choosing");
        List<Hand> guests = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> guest(crew, board, number, "Margherita", choosing)).toList();
        choosing.untilHere(120);
        choosing.open();
        guests.forEach(crew::untilDone);
    }

    @Script(todo = {1, 2}, read = READERS,
            why = "Who reads the whole menu changes nothing, and is in nobody's way.")
    void the_menu_is_read_while_a_guest_chooses(Crew crew) {
        MenuBoard board = board(OLD);
        Checkpoint choosing = crew.checkpoint("choosing");
        Hand first = guest(crew, board, 1, "Funghi", choosing);
        choosing.untilHere(1);
        Hand second = crew.call("guest-2", board::dishes);
        crew.untilDone(second);
        Expect.equal("The menu that guest-2 read", OLD, second.result());
        choosing.open();
        crew.untilDone(first);
    }

    @Script(todo = 2, read = READERS,
            why = "Whoever leaves the board by another way than the usual one can leave it locked behind.")
    void a_wish_that_throws_leaves_the_board_to_others(Crew crew) {
        MenuBoard board = board(OLD);
        Body find = () -> board.find(dish -> {
            throw new IllegalStateException("allergic to " + dish);
        });
        crew.untilDone(crew.start("guest-1", () ->
                Expect.raises(IllegalStateException.class, "find, whose wish threw that,", find)));
        Hand cook = crew.start("cook-1", () -> board.replace(NEW));
        told(crew, board, cook, new Step("guest-1", "find(...), and the wish throws"),
                "guest-1, who is gone, has not given it back");
        Expect.equal("After it was replaced, the menu", NEW, board.dishes());
    }

    @Script(todo = 3, read = READERS,
            why = "A list is read while the board is locked, and reading it can fail. Nobody but the cook knows of it.")
    void a_menu_that_cannot_be_read_leaves_the_board_to_others(Crew crew) {
        MenuBoard board = board(OLD);
        Hand cook = crew.start("cook-1", () -> {
            crew.note("replace(...), and the list throws");
            board.replace(new NoMenu());
        });
        crew.untilTrue("That cook-1 comes back from replace(...), whose list throws,", cook::isDone);
        crew.untilDone(crew.start("guest-1", board::dishes));
        crew.untilDone(crew.start("cook-2", () -> board.replace(NEW)));
        Expect.equal("After it was replaced, the menu", NEW, board.dishes());
    }

    @Script(todo = {2, 3}, read = READERS,
            why = "A guest who is half-way through the menu has seen the first dishes of the old one. The next ones could be of"
                    + " another menu.")
    void a_menu_does_not_change_under_a_guest(Crew crew) {
        MenuBoard board = board(OLD);
        Checkpoint choosing = crew.checkpoint("choosing");
        Hand guest = guest(crew, board, 1, "Funghi", choosing);
        choosing.untilHere(1);
        Hand cook = cook(crew, board, NEW);
        crew.settle();
        choosing.open();
        crew.untilDone(guest);
        oneMenu(guest, OLD, NEW);
        crew.untilDone(cook);
        Expect.equal("After it was replaced, the menu", NEW, board.dishes());
        Hand next = guest(crew, board, 2, "Funghi", choosing);
        crew.untilDone(next);
        Expect.equal("After it was replaced, what was found by guest-2, who has the same wish,", NEW, next.result());
    }

    @Script(todo = {2, 3, 4}, read = READERS,
            why = "Several cooks can wait for the same guest. He leaves once, and each of them is to hear of it. And wait, await"
                    + " and park may return although nobody signalled (JLS 17.2.1).")
    void two_cooks_wait_for_the_same_guest(Crew crew) {
        MenuBoard board = board(OLD);
        Checkpoint choosing = crew.checkpoint("choosing");
        Hand guest = guest(crew, board, 1, "Funghi", choosing);
        choosing.untilHere(1);
        Hand first = crew.start("cook-2", () -> {
            crew.note("add(Marinara)");
            board.add("Marinara");
        });
        crew.settle();
        Hand second = cook(crew, board, NEW);
        crew.settle();
        Insides.of(board).wakeForNothing(first, second);
        crew.settle();
        choosing.open();
        crew.untilDone(guest);
        Expect.that(Stream.of(OLD, NEW).flatMap(menu -> Stream.of(menu, with("Marinara", menu))).anyMatch(guest.result()::equals),
                "guest-1 got %s; the old menu is %s, the new one %s.", guest.result(), OLD, NEW);
        crew.untilDone(first);
        crew.untilDone(second);
        replacedAndAdded(board);
    }

    @Script(todo = {1, 2, 3}, read = READERS,
            why = "While a cook writes, the menu is half done. A look at it could come right then.")
    void nobody_sees_half_a_menu(Crew crew) {
        MenuBoard board = board(OLD);
        Checkpoint writing = crew.checkpoint("writing");
        Hand cook = cook(crew, board, new SlowMenu(writing));
        writing.untilHere(1);
        Hand first = crew.call("guest-1", () -> {
            crew.note("dishes()");
            return board.dishes();
        });
        crew.settle();
        Hand second = guest(crew, board, 2, "", crew.checkpoint("choosing"));
        crew.settle();
        writing.open();
        List.of(cook, first, second).forEach(crew::untilDone);
        oneMenu(first, OLD, NEW);
        oneMenu(second, OLD, NEW);
    }

    @Script(todo = {3, 4}, read = READERS,
            why = "Who writes while another one writes finds a menu that is half done.")
    void a_cook_writes_alone(Crew crew) {
        MenuBoard board = board(OLD);
        Checkpoint writing = crew.checkpoint("writing");
        Hand first = cook(crew, board, new SlowMenu(writing));
        writing.untilHere(1);
        Hand second = crew.start("cook-2", () -> {
            crew.note("add(Marinara)");
            board.add("Marinara");
        });
        crew.settle();
        writing.open();
        crew.untilDone(first);
        crew.untilDone(second);
        replacedAndAdded(board);
    }

    private static List<String> with(String dish, List<String> menu) {
        return Stream.concat(menu.stream(), Stream.of(dish)).toList();
    }

    private static void replacedAndAdded(MenuBoard board) {
        List<String> menu = board.dishes();
        Expect.that(menu.equals(NEW) || menu.equals(with("Marinara", NEW)),
                "cook-1 replaced the menu by %s while cook-2 added Marinara; now it is %s.", NEW, menu);
    }

    @Script(todo = {1, 2}, read = READERS,
            why = "Nothing orders this read after what others have written: it could show an old menu for ever, or half of one.")
    void who_reads_sees_what_was_written(Crew crew) throws IllegalAccessException {
        MenuBoard board = board(OLD);
        boolean ordered = ordersReads(board, MenuBoard.class);
        for (String method : List.of("dishes()", "find(...)")) {
            Inspector inspector = Inspector.at(crew, board);
            Hand guest = crew.start("guest-1", () -> {
                if (method.equals("dishes()")) {
                    board.dishes();
                } else {
                    board.find(dish -> true);
                }
            });
            crew.settle();
            boolean waits = !guest.isDone();
            inspector.leaves();
            crew.untilDone(guest);
            Expect.that(waits || ordered,
                    "While somebody held every lock that the board has, %s read plain fields and did not wait.", method);
        }
    }

    @Script(todo = {1, 2}, read = READERS,
            why = "A lock, or a volatile field, orders a read after a write only if the reader takes that lock, too, or"
                    + " reads that field.")
    void a_read_is_ordered_after_the_writes(Crew crew) throws Throwable {
        Visibility.of(OneWritesOneReads.class, crew);
    }

    static final class OneWritesOneReads implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Visibility.oneAfterTheOther(
                    crew, MenuBoard::new, "cook-1", MenuBoardTest::writes, "guest-1", MenuBoard::dishes);
            Visibility.oneAfterTheOther(
                    crew, MenuBoard::new, "cook-1", MenuBoardTest::writes, "guest-1", board -> board.find(dish -> true));
        }
    }

    private static void writes(MenuBoard board) {
        board.replace(OLD);
        board.add("Tonno");
    }

    // ---- every order of steps

    /** A board at which each of the four was called already, alone: it is empty. */
    private static MenuBoard usedBoard() {
        MenuBoard board = new MenuBoard();
        board.add("Hawaii");
        board.add("Hawaii");
        board.find(dish -> true);
        board.dishes();
        board.replace(List.of());
        return board;
    }

    @Explore(todo = 4, read = READERS,
            why = "What a cook has seen of the menu can be old when he writes: another cook could have come in between.")
    void two_cooks_add_every_dish_once() {
        Interleavings.explore(scene -> {
            MenuBoard board = usedBoard();
            boolean[] added = new boolean[2];
            scene.thread("cook-1", () -> added[0] = board.add("Funghi"));
            scene.thread("cook-2", () -> {
                added[1] = board.add("Funghi");
                board.add("Salami");
            });
            scene.play();
            List<String> menu = board.dishes();
            Expect.that(menu.size() == 2 && menu.contains("Funghi") && menu.contains("Salami"),
                    "Two cooks added Funghi, and one of them Salami; the menu is %s.", menu);
            Expect.that(added[0] != added[1], "Two cooks added Funghi, and both were told %s.", added[0]);
        });
    }

    @Explore(todo = {3, 4}, read = READERS,
            why = "Who adds a dish looks at the menu first. Before he writes, it could be another menu.")
    void a_new_menu_is_not_lost_to_an_added_dish() {
        Interleavings.explore(60, scene -> {
            MenuBoard board = usedBoard();
            board.replace(List.of("Margherita"));
            scene.thread("cook-1", () -> board.replace(List.of("Napoli")));
            scene.thread("cook-2", () -> board.add("Funghi"));
            scene.play();
            List<String> menu = board.dishes();
            Expect.that(menu.equals(List.of("Napoli")) || menu.equals(List.of("Napoli", "Funghi")),
                    "cook-1 replaced the menu by [Napoli] while cook-2 added Funghi; now it is %s.", menu);
        });
    }

    @Explore(todo = {1, 3}, read = READERS,
            why = "Between any two steps of a guest a cook could make some.")
    void in_every_order_of_steps_a_guest_reads_one_menu() {
        Interleavings.explore(120, scene -> {
            MenuBoard board = usedBoard();
            board.replace(List.of("Margherita"));
            board.add("Funghi");
            scene.thread("cook-1", () -> {
                board.add("Salami");
                board.replace(List.of("Napoli", "Tonno"));
            });
            scene.thread("guest-1", () -> {
                List<String> read = board.dishes();
                Expect.that(read.equals(List.of("Margherita", "Funghi")) || read.equals(List.of("Margherita", "Funghi", "Salami"))
                                || read.equals(List.of("Napoli", "Tonno")),
                        "guest-1 read %s; the old menu is [Margherita, Funghi], with Salami or without, the new one [Napoli, Tonno].",
                        read);
            });
            scene.play();
        });
    }

    // ---- what the checks are made of

    private static MenuBoard board(List<String> menu) {
        MenuBoard board = new MenuBoard();
        board.replace(menu);
        return board;
    }

    /** A guest who likes everything, and takes some time at that dish. */
    private static Hand guest(Crew crew, MenuBoard board, int number, String slow, Checkpoint choosing) {
        return crew.call("guest-" + number, () -> {
            crew.note("find(...)");
            return board.find(new Wish(slow, choosing));
        });
    }

    /** Everything is welcome; it takes some time at one dish. A class with a name: stories show it. */
    private record Wish(String slow, Checkpoint choosing) implements Predicate<String> {
        @Override
        public boolean test(String dish) {
            if (dish.equals(slow)) {
                choosing.pass();
            }
            return true;
        }
    }

    private static Hand cook(Crew crew, MenuBoard board, List<String> menu) {
        return crew.start("cook-1", () -> {
            crew.note("replace(%s)", NEW);
            board.replace(menu);
        });
    }

    /** The new menu; whoever reads it from beginning to end stops half-way. */
    private static final class SlowMenu extends AbstractList<String> {
        private final Checkpoint writing;

        SlowMenu(Checkpoint writing) {
            this.writing = writing;
        }

        @Override
        public String get(int index) {
            if (index == 1) {
                writing.pass();
            }
            return NEW.get(index);
        }

        @Override
        public int size() {
            return NEW.size();
        }
    }

    /** A list that throws when it is read. */
    private static final class NoMenu extends AbstractList<String> {
        @Override
        public String get(int index) {
            if (index == 1) {
                throw new IllegalStateException("the paper is wet");
            }
            return NEW.get(index);
        }

        @Override
        public int size() {
            return NEW.size();
        }
    }

    private static void oneMenu(Hand guest, List<String> before, List<String> after) {
        Expect.that(before.equals(guest.result()) || after.equals(guest.result()),
                "%s got %s; the old menu is %s, the new one %s.", guest.name(), guest.result(), before, after);
    }

    private static List<String> copyOf(List<String> read) {
        try {
            return new ArrayList<>(read);
        } catch (ConcurrentModificationException e) {
            throw Expect.notYet("After replace, the list that dishes() gave before cannot be read any more"
                    + " (ConcurrentModificationException).");
        }
    }

    private static void alone(Crew crew, MenuBoard board, String what, Body body) {
        boolean before = somebodyReads(board);
        Hand cook = crew.start("cook-1", body);
        told(crew, board, cook, before ? new Step("somebody", "was at the board before") : new Step("cook-1", what),
                before ? "whoever was there before has not given it back" : "cook-1 itself holds it");
    }

    /** Waits until this one has ended. If it cannot, because of a read lock, that is told: no tool knows who reads. */
    private static void told(Crew crew, MenuBoard board, Hand writer, Step reading, String who) {
        try {
            crew.untilDone(writer);
        } catch (NotYet notYet) {
            if (writer.isDone() || !somebodyReads(board)) {
                throw notYet;
            }
            String line = Arrays.stream(writer.thread().getStackTrace()).filter(f -> "MenuBoard.java".equals(f.getFileName()))
                    .findFirst().map(f -> " (" + f.getFileName() + ":" + f.getLineNumber() + ")").orElse("");
            throw new NotYet(new Story(
                    List.of(String.format("%s waits for ever for the write lock%s: the read lock is held, and %s.",
                            writer.name(), line, who)),
                    List.of(reading,
                            new Step(reading.thread(), "has the read lock"),
                            new Step(writer.name(), "wants the write lock" + line),
                            new Step(writer.name(), "waits until nobody reads")), "", ""));
        }
    }

    private static boolean somebodyReads(MenuBoard board) {
        Pattern held = Pattern.compile("Read[- ]locks ?[=:] ?[1-9]"); // as the locks of the JDK tell it
        return parts(board, MenuBoard.class).stream().filter(MenuBoardTest::isLock)
                .anyMatch(part -> held.matcher(part.toString()).find());
    }

    private static boolean isLock(Object part) {
        return part instanceof Lock || part instanceof ReadWriteLock || part instanceof StampedLock;
    }

    /** What the fields of the board, and of its parts that are classes of the answer, hold now. */
    private static List<Object> parts(Object whole, Class<?> home) {
        List<Object> parts = new ArrayList<>();
        for (Field field : whole.getClass().getDeclaredFields()) {
            field.setAccessible(true);
            try {
                if (!field.getType().isPrimitive() && field.get(whole) != null && field.get(whole) != whole) {
                    Object part = field.get(whole);
                    parts.add(part);
                    if (part.getClass().getNestHost() == home) {
                        parts.addAll(parts(part, home));
                    }
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }

    /** Whether the answer has something else than plain fields, and locks that an inspector can hold. */
    private static boolean ordersReads(MenuBoard board, Class<?> home) {
        boolean isVolatile = Stream.concat(Stream.of(home), Arrays.stream(home.getDeclaredClasses()))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .anyMatch(field -> Modifier.isVolatile(field.getModifiers()));
        return isVolatile || parts(board, home).stream().anyMatch(part -> part instanceof AbstractOwnableSynchronizer
                || part instanceof Collection<?> all && !all.stream().filter(Objects::nonNull).allMatch(String.class::isInstance)
                || part instanceof Object[] && !(part instanceof String[])
                || part.getClass().getName().startsWith("java.util.concurrent.") && !isLock(part));
    }
}
