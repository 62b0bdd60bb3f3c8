package judge.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import judge.Exercise;
import judge.Lesson;
import judge.Problem;
import kit.report.Kind;
import kit.report.Outcome;
import kit.report.Step;
import kit.report.Story;

/**
 * A made-up batch in which everything happens that can happen to a submission: the same one each time.
 *
 * <p>{@link #report()} for thirty learners, {@link #report(int)} for any number, {@link #hostile()} for learners whose
 * names, files, output and messages try to be more than text.
 */
public final class Sample {
    /** When the sample's reports were made. */
    public static final Instant MADE = Instant.parse("2026-11-20T20:15:30Z");

    /** After it, submissions are late. */
    public static final Instant DEADLINE = Instant.parse("2026-11-20T18:00:00Z");

    /** What a hostile learner writes wherever text can be written. */
    public static final String SCRIPT = "</script></textarea></pre><script>document.title='injected'</script>"
            + "<img src=x onerror=\"document.title='injected'\">'\"&amp;";

    /** The same for Markdown, with an address, a link, an image, HTML and fences. */
    public static final String LINK = "[click](http://evil.example) ![i](http://evil.example/i.png) <b>bold</b> **strong** `code`"
            + " https://evil.example www.evil.example eve@evil.example | a | b |";

    /** Text that would turn round what stands beside it, and characters that terminals and browsers obey. */
    public static final String CONTROLS =
            "\u202egnp.exe\u202c \u2066x\u2069 \u0000\u0007\u001b[31mred\u001b[0m\b\r \ufeff\ud800 \u2028";

    private static final List<String> NAMES = List.of("ada", "alan", "barbara", "betty", "brian", "dennis", "donald", "edsger",
            "frances", "grace", "hedy", "james", "jean", "john", "joan", "karen", "katherine", "ken", "kristen", "leslie",
            "linus", "margaret", "mary", "niklaus", "radia", "ruth", "shafi", "sophie", "tony", "whitfield");

    /** What a check of the sample is about. */
    private record Given(String name, Kind kind, List<Integer> todos, Story story) {}

    /** An exercise of the sample with its checks. */
    private record Dish(Exercise exercise, boolean bonus, List<String> mistakes, List<Given> checks) {}

    private static final List<Dish> MENU = List.of(
            dish("01-threads", "Cook", 1, "the slides' subclass of Thread", false, List.of("RunsInsteadOfStart"),
                    given("a_cook_works_beside_the_one_who_started_him", Kind.PROMISE, 1, new Story(
                            List.of("The work was done on main, not on cook-1."), List.of(),
                            "run is an ordinary method: who calls it does its work.",
                            "01-threads/README.md#1-a-thread-of-its-own")),
                    given("whoever_joins_sees_what_was_cooked", Kind.EXPLORE, 2, race("dish"))),
            dish("01-threads", "ClosingTime", 6, "the slides' exit flag, seen by everybody", false, List.of("PlainFlag"),
                    given("the_cook_stops_when_told_to", Kind.PROMISE, 1,
                            new Story(List.of("cook-1 still waits after 2 s."), List.of(), "Nobody tells cook-1 that it is late.",
                                    "01-threads/README.md#5-closing-time")),
                    given("the_flag_is_seen_by_everybody", Kind.SCRIPT, 1, new Story(
                            List.of("main writes closed (ClosingTime.java:14), cook-1 reads it (ClosingTime.java:21), and nothing"
                                    + " orders the two."), List.of(),
                            "Without an order between them, a write may never be seen.", "01-threads/README.md#5-closing-time"))),
            dish("02-locks", "Till", 1, "deposit, withdraw, balance: one at a time", false,
                    List.of("VolatileBalance", "GetThenSet", "LockForEachMethod"),
                    given("a_till_pays_what_is_in_it_and_no_more", Kind.PROMISE, 1, new Story(
                            List.of("With 750 in the till, withdraw(751) is true, not false."), List.of(),
                            "A till pays as long as there is enough in it, down to the last cent.",
                            "02-locks/README.md#1-one-at-a-time")),
                    given("two_deposits_at_once_are_both_kept", Kind.EXPLORE, 1, race("balance")),
                    given("the_last_money_is_paid_out_once", Kind.EXPLORE, 2, race("balance")),
                    given("the_next_one_can_come_to_the_till_after_each_of_the_three", Kind.SCRIPT, 3, new Story(
                            List.of("waiter-2 waits at Till.java:15 in lock for a lock that waiter-1 holds."),
                            List.of(new Step("waiter-1", ":21 lock -> held"), new Step("waiter-1", ":23 return false"),
                                    new Step("waiter-2", ":15 lock -> waits")),
                            "Whoever leaves the counter by another way than the usual one can leave it closed behind.",
                            "02-locks/README.md#1-one-at-a-time"))),
            dish("02-locks", "Transfer", 5, "two locks at once, and no deadlock", false, List.of("LocksInTheOrderOfTheCall"),
                    given("money_is_neither_made_nor_lost", Kind.PROMISE, 1, new Story(
                            List.of("After a transfer of 100, both tills together have 900, not 1000."), List.of(),
                            "What one till gives, the other gets.", "02-locks/README.md#5-two-locks")),
                    given("transfers_in_both_directions_come_to_their_end", Kind.EXPLORE, 2, new Story(
                            List.of("waiter-1 waits at Transfer.java:18 for door, which waiter-2 holds; it holds bar.",
                                    "waiter-2 waits at Transfer.java:18 for bar, which waiter-1 holds; it holds door."),
                            List.of(new Step("waiter-1", ":17 bar.lock()"), new Step("waiter-2", ":17 door.lock()"),
                                    new Step("waiter-1", ":18 door.lock() waits"), new Step("waiter-2", ":18 bar.lock() waits")),
                            "Each could hold what the other one waits for.", "02-locks/README.md#5-two-locks"))),
            dish("03-queues", "Kitchen", 2, "the slides' program, done right", false, List.of("OnePillForAll", "IfForWhile"),
                    given("every_order_is_made", Kind.PROMISE, 1, new Story(List.of("Of 3 orders, 2 were made."), List.of(),
                            "The last order could still be in the queue when everybody goes home.",
                            "03-queues/README.md#2-the-kitchen")),
                    given("every_cook_goes_home", Kind.SCRIPT, 2, new Story(
                            List.of("2 threads of the kitchen have not ended.", "cook-2 waits at Kitchen.java:31 in take.",
                                    "cook-3 waits at Kitchen.java:31 in take."), List.of(),
                            "Who takes the only sign that it is over leaves none for the others.",
                            "03-queues/README.md#3-going-home")),
                    given("no_order_is_made_twice", Kind.EXPLORE, 3, race("orders"))),
            dish("04-semaphores", "OvenSlots", 1, "so many pizzas at once, and really so many", false, List.of("ReleasesTwice"),
                    given("three_pizzas_bake_at_once", Kind.SCRIPT, 1, new Story(
                            List.of("Only 1 of 3 threads stand at \"baking\" at the same time."), List.of(),
                            "A lock lets one in; the oven has room for three.", "04-semaphores/README.md#1-so-many")),
                    given("a_burnt_pizza_leaves_its_slot", Kind.SCRIPT, 2, new Story(
                            List.of("baker-4 waits at OvenSlots.java:12 in acquire."), List.of(),
                            "A permit that is not given back is gone.", "04-semaphores/README.md#2-given-back"))),
            dish("05-logging", "KitchenLog", 2, "a file with time, level and message", false, List.of(),
                    given("each_line_has_time_level_and_message", Kind.PROMISE, 1, new Story(
                            List.of("The line is \"pizza ready\", not \"12:00:00 INFO pizza ready\"."), List.of(),
                            "The pattern says what a line is made of.", "05-logging/README.md#2-a-file"))),
            dish("05-logging", "RushHour", 7, "the whole evening, from all five lessons", true, List.of("LogsUnderTheLock"),
                    given("the_evening_ends_and_the_log_is_whole", Kind.SCRIPT, 1, new Story(
                            List.of("Of 40 lines, 37 were written."), List.of(),
                            "An asynchronous log could still hold lines when the program ends.",
                            "05-logging/README.md#6-quiet"))));

    private Sample() {}

    /** Thirty learners. */
    public static Report report() {
        return report(NAMES.size());
    }

    /** That many learners, two absent ones, and notes on the batch. */
    public static Report report(int count) {
        List<Scored> learners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : "-" + i / NAMES.size());
            learners.add(learner(name, i));
        }
        learners.sort((one, other) -> one.name().compareTo(other.name()));
        return new Report("Concurrency, autumn", MADE, exercises(), learners,
                List.of(new Report.Absent("vint", Map.of("email", "vint@example.org")), new Report.Absent("wendy", Map.of())),
                List.of("Each submission ran without a network, in an empty folder, as a user of its own.",
                        "This machine has no bubblewrap: the file system was not hidden from submissions."));
    }

    /** Three learners whose every text tries to be more than text, one of them with ten megabytes of output. */
    public static Report hostile() {
        List<Scored> learners = new ArrayList<>();
        List<String> texts = List.of(SCRIPT, LINK, CONTROLS);
        for (int i = 0; i < texts.size(); i++) {
            String evil = texts.get(i);
            List<Graded.OfExercise> exercises = new ArrayList<>();
            for (Dish dish : MENU) {
                exercises.add(hostile(dish, evil, exercises.size()));
            }
            Graded graded = new Graded("eve 'n' \"" + i + "\" & #%", MADE, "f" + i, exercises,
                    List.of(new Submission.Ignored("src/" + evil + "/\"quoted\" 'file'.java", evil)), List.of(evil),
                    List.of(evil));
            learners.add(scored(graded, evil, Map.of("email", evil), List.of(evil), true));
        }
        return new Report(SCRIPT + LINK + CONTROLS, MADE, exercises(), learners,
                texts.stream().map(text -> new Report.Absent(text, Map.of())).toList(), texts);
    }

    /** The exercises of the sample's workshop: two to a lesson at most; their files do not exist. */
    public static List<Exercise> exercises() {
        return MENU.stream().map(Dish::exercise).toList();
    }

    /** One learner of the sample; {@code fate} decides what came of the submission. */
    public static Scored learner(String name, int fate) {
        Random luck = new Random(7919L * fate + 17);
        double skill = Math.min(1, 0.35 + 0.3 * luck.nextGaussian() + 0.35);
        List<Graded.OfExercise> exercises = new ArrayList<>();
        for (Dish dish : MENU) {
            exercises.add(exercise(dish, exercises.size(), fate, skill, luck));
        }
        Instant handedIn = fate == 11
                ? Instant.EPOCH
                : DEADLINE.minus(Duration.ofMinutes((long) (luck.nextDouble() * 5000) - 240));
        List<Submission.Ignored> ignored = fate % 4 == 1
                ? List.of(new Submission.Ignored("target", "no exercise file: 31 files"),
                        new Submission.Ignored("02-locks/src/test/java/locks/TillTest.java", "checks are the workshop's own"))
                : List.of();
        List<String> troubles = fate % 13 == 5
                ? List.of("work.zip is cut off after 03-queues/src/main/java/queues/Kitchen.java; what came before it was taken.")
                : List.of();
        List<String> notes = fate % 10 == 9 ? List.of("Its output was cut at 64 kB.") : List.of();
        Graded graded = new Graded(name, handedIn, Integer.toHexString(name.hashCode()), exercises, ignored, troubles, notes);
        List<String> remarks = new ArrayList<>();
        if (handedIn.isAfter(DEADLINE)) {
            remarks.add("Handed in " + Duration.between(DEADLINE, handedIn).toMinutes() + " minutes late: 10 % less.");
        }
        return scored(graded, name, Map.of("email", name + "@example.org", "canvas id", String.valueOf(1000 + fate)), remarks,
                handedIn.isAfter(DEADLINE));
    }

    private static Graded.OfExercise exercise(Dish dish, int place, int fate, double skill, Random luck) {
        String file = "work/" + dish.exercise().lesson().folder() + "/" + dish.exercise().file();
        long millis = 120 + luck.nextInt(900) + (fate == 17 ? 21_000 : 0);
        double fortune = luck.nextDouble();
        if (fate == 3 || fortune > 0.93 || place == 7 && fortune > 0.5) {
            return new Graded.OfExercise(dish.exercise().path(), "", Outcome.COULD_NOT_RUN,
                    unrun(dish, "Nothing was handed in."), List.of(), "", 0);
        } else if ((fate + place) % 19 == 7) {
            return refused(dish, file, new Problem(dish.exercise().file(), 12 + place, 9, "';' expected",
                    "Put it at the end of the statement."), millis);
        } else if ((fate * 3 + place) % 47 == 31) {
            return refused(dish, file, new Problem(dish.exercise().file(), 9, 0,
                    "An answer may not name System.exit: it would end the process that judges you.",
                    "Find a way without it.", true), 40);
        }
        List<Graded.OfCheck> checks = new ArrayList<>();
        boolean lost = (fate + 2 * place) % 41 == 13;
        int failed = 0;
        for (Given given : dish.checks()) {
            boolean passed = luck.nextDouble() < skill;
            if (lost && !checks.isEmpty()) {
                checks.add(check(given, Outcome.COULD_NOT_RUN, Story.of("Not run: the run ended before it."), ""));
            } else if (failed > 0 && given.kind() == Kind.EXPLORE) {
                checks.add(check(given, Outcome.COULD_NOT_RUN,
                        Story.of("Not run yet: it waits until the checks above pass."), ""));
            } else if (passed) {
                checks.add(check(given, Outcome.PASSED, null, ""));
            } else {
                failed++;
                checks.add(check(given, Outcome.NOT_YET, given.story(),
                        fate % 3 == 0 ? "cook-1: order 1\ncook-2: order 2\n" : ""));
            }
        }
        Outcome outcome = failed > 0 ? Outcome.NOT_YET : lost && checks.size() > 1 ? Outcome.COULD_NOT_RUN : Outcome.PASSED;
        String like = outcome != Outcome.NOT_YET || dish.mistakes().isEmpty() || luck.nextDouble() > 0.8 ? ""
                : dish.mistakes().get(luck.nextInt(dish.mistakes().size()));
        return new Graded.OfExercise(dish.exercise().path(), file, outcome, checks, List.of(), like, millis);
    }

    private static Graded.OfExercise refused(Dish dish, String file, Problem problem, long millis) {
        return new Graded.OfExercise(dish.exercise().path(), file, Outcome.COULD_NOT_RUN,
                unrun(dish, "Not run: see the problem above."), List.of(problem), "", millis);
    }

    private static Graded.OfExercise hostile(Dish dish, String evil, int place) {
        String path = dish.exercise().path();
        if (place == 0) {
            return new Graded.OfExercise(path, evil, Outcome.COULD_NOT_RUN, unrun(dish, evil),
                    List.of(new Problem(evil, 3, 1, evil + "\n\n" + evil, evil, true)), evil, 1);
        }
        Story story = new Story(List.of(evil, "~~~~\n````\n" + evil), List.of(new Step("cook-" + evil, ":7 " + evil),
                new Step("cook-2", evil + "\n```\n" + evil)), evil, "02-locks/README.md#" + evil);
        String printed = place == 2 ? (evil + "\n").repeat(10_000_000 / (evil.length() + 1)) : "````````\n" + evil;
        List<Graded.OfCheck> checks = dish.checks().stream()
                .map(given -> check(given, Outcome.NOT_YET, story, place == 3 ? "x".repeat(10_000_000) : printed)).toList();
        return new Graded.OfExercise(path, "src/" + evil + ".java", Outcome.NOT_YET, checks, List.of(), evil, 1);
    }

    private static List<Graded.OfCheck> unrun(Dish dish, String why) {
        return dish.checks().stream().map(given -> check(given, Outcome.COULD_NOT_RUN, Story.of(why), "")).toList();
    }

    private static Graded.OfCheck check(Given given, Outcome outcome, Story story, String printed) {
        return new Graded.OfCheck(given.name(), given.kind(), given.todos(), outcome, story, printed,
                given.kind() == Kind.EXPLORE ? 310 : 12);
    }

    /** A point for each check that passed, the last exercise as a bonus, a tenth less for those who are late. */
    private static Scored scored(
            Graded graded, String name, Map<String, String> ids, List<String> remarks, boolean late) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        boolean undecided = false;
        List<Scored.OfExercise> exercises = new ArrayList<>();
        for (int i = 0; i < MENU.size(); i++) {
            Graded.OfExercise of = graded.exercises().get(i);
            List<Scored.OfCheck> checks = of.checks().stream().map(check -> new Scored.OfCheck(
                    check.outcome() == Outcome.PASSED ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE)).toList();
            BigDecimal reached = checks.stream().map(Scored.OfCheck::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal can = BigDecimal.valueOf(checks.size());
            exercises.add(new Scored.OfExercise(of.exercise(), reached, can, MENU.get(i).bonus(), checks));
            points = points.add(reached);
            most = MENU.get(i).bonus() ? most : most.add(can);
            undecided |= !of.missing() && of.outcome() == Outcome.COULD_NOT_RUN;
        }
        BigDecimal last = late ? points.multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.HALF_UP) : points;
        return new Scored(graded, name, ids, last, most, exercises, remarks, undecided);
    }

    private static Story race(String variable) {
        return new Story(List.of("The " + variable + " is 1, not 2."),
                List.of(new Step("cook-1", ":12 read " + variable + " -> 0"),
                        new Step("cook-2", ":12 read " + variable + " -> 0"),
                        new Step("cook-2", ":12 write " + variable + " = 1"),
                        new Step("cook-1", ":12 write " + variable + " = 1"),
                        new Step("cook-1", "ends"), new Step("cook-2", "ends")),
                "cook-2 could read between cook-1's read and write.", "02-locks/README.md#2-the-lost-update");
    }

    private static Given given(String name, Kind kind, int todo, Story story) {
        return new Given(name, kind, List.of(todo), story);
    }

    private static Dish dish(
            String folder, String name, int number, String about, boolean bonus, List<String> mistakes, Given... checks) {
        Path directory = Path.of(folder);
        Lesson lesson = new Lesson(folder, folder.substring(3), directory);
        Path starter = name.equals("KitchenLog") ? lesson.resources().resolve(name + ".xml")
                : lesson.sources().resolve(name + ".java");
        Exercise exercise = new Exercise(lesson, name, number, about, 0, starter, lesson.checks().resolve(name + "Test.java"));
        return new Dish(exercise, bonus, mistakes, List.of(checks));
    }
}
