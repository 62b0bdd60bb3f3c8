package threads;

import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kit.Checkpoint;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Hand;
import kit.Promise;
import kit.Script;

@Exercise(number = 3, about = "who is at work, and who is who")
class RosterTest {

    private static final String TELLS = "3-what-a-thread-tells";

    @Promise(todo = 2, read = TELLS,
            why = "Not alive is said of two kinds of threads: of those that have ended, and of those that nobody has started.")
    void a_cook_whom_nobody_has_started_has_not_begun(Crew crew) {
        Thread anna = new Thread(() -> { }, "Anna");
        Roster roster = rosterOf(anna);
        Expect.equal("The report before Anna's start", List.of("Anna: has not begun"), report(crew, roster));
        Expect.that(anna.getState() == Thread.State.NEW, "Anna was only asked about, and now her state is %s.", anna.getState());
    }

    @Promise(todo = 1, read = TELLS,
            why = "A name is what the thread says when it is asked. Whoever wrote it down has the name of that day.")
    void a_report_uses_the_names_of_now(Crew crew) {
        Thread anna = new Thread(() -> { }, "Anna");
        Roster roster = rosterOf(anna, new Thread(() -> { }, "Ben"));
        Expect.equal("The report", List.of("Anna: has not begun", "Ben: has not begun"), report(crew, roster));
        anna.setName("Anna Rossi");
        Expect.equal("The report after anna.setName(\"Anna Rossi\")",
                List.of("Anna Rossi: has not begun", "Ben: has not begun"), report(crew, roster));
    }

    @Promise(todo = 1, read = TELLS,
            why = "Nothing keeps two threads from having one name: a name tells people who it is, and is no key.")
    void two_cooks_may_have_one_name(Crew crew) {
        Thread ben = new Thread(() -> { }, "Ben"); // made first, and comes last
        Roster roster = rosterOf(new Thread(() -> { }, "Ben"), new Thread(() -> { }, "Anna"), ben);
        Expect.equal("The report of two cooks called Ben, and Anna between them,",
                List.of("Ben: has not begun", "Anna: has not begun", "Ben: has not begun"), report(crew, roster));
    }

    @Promise(todo = 1, read = TELLS,
            why = "A roster is as long as the evening needs it: nobody says beforehand how many will come.")
    void every_cook_who_came_is_on_the_roster(Crew crew) {
        Expect.equal("The report before anybody has come", List.of(), report(crew, new Roster()));
        List<String> names = IntStream.rangeClosed(1, 40).mapToObj(number -> "Cook " + number).toList();
        Roster roster = rosterOf(names.stream().map(name -> new Thread(() -> { }, name)).toArray(Thread[]::new));
        Expect.equal("The report of 40 cooks", names.stream().map(name -> name + ": has not begun").toList(),
                report(crew, roster));
    }

    @Promise(todo = 3, read = TELLS,
            why = "Logs and thread dumps ask the thread for its name, and no list that somebody else keeps.")
    void rename_changes_the_name_of_the_thread(Crew crew) {
        Thread anna = new Thread(() -> { }, "Anna");
        Thread ben = new Thread(() -> { }, "Ben");
        Roster roster = rosterOf(anna, ben);
        Expect.equal("The answer of rename(\"Anna\", \"Anna Rossi\")", true, rename(crew, roster, "Anna", "Anna Rossi"));
        Expect.equal("After rename(\"Anna\", \"Anna Rossi\"), the thread's getName()", "Anna Rossi", anna.getName());
        Expect.equal("After rename(\"Anna\", \"Anna Rossi\"), getName() of the other cook", "Ben", ben.getName());
        Expect.equal("The report after rename(\"Anna\", \"Anna Rossi\")",
                List.of("Anna Rossi: has not begun", "Ben: has not begun"), report(crew, roster));
    }

    @Promise(todo = 3, read = TELLS,
            why = "The name by which a cook is looked for is the one that the thread tells now.")
    void rename_finds_a_cook_by_the_name_of_now(Crew crew) {
        Thread anna = new Thread(() -> { }, "Anna");
        Roster roster = rosterOf(anna);
        anna.setName("Anna Rossi");
        Expect.equal("After anna.setName(\"Anna Rossi\"), the answer of rename(\"Anna\", \"Dora\")",
                false, rename(crew, roster, "Anna", "Dora"));
        Expect.equal("Her name after a rename that found nobody", "Anna Rossi", anna.getName());
        Expect.equal("After anna.setName(\"Anna Rossi\"), the answer of rename(\"Anna Rossi\", \"Dora\")",
                true, rename(crew, roster, "Anna Rossi", "Dora"));
        Expect.equal("Her name after rename(\"Anna Rossi\", \"Dora\")", "Dora", anna.getName());
    }

    @Promise(todo = 3, read = TELLS,
            why = "Two names are one when each letter is the same; a big letter is another one than a small letter.")
    void names_that_are_alike_are_two(Crew crew) {
        Thread anna = new Thread(() -> { }, "Anna");
        Thread other = new Thread(() -> { }, "anna");
        Roster roster = rosterOf(anna, other);
        Expect.equal("With Anna and then anna on the roster, the answer of rename(\"anna\", \"Dora\")", true,
                rename(crew, roster, "anna", "Dora"));
        Expect.equal("The names of Anna and anna after rename(\"anna\", \"Dora\")",
                List.of("Anna", "Dora"), List.of(anna.getName(), other.getName()));
    }

    @Promise(todo = 3, read = TELLS,
            why = "Nothing keeps two threads from having one name: a name tells people who it is, and is no key.")
    void of_two_cooks_of_one_name_the_first_is_renamed(Crew crew) {
        Thread first = new Thread(() -> { }, "Ben");
        Thread second = new Thread(() -> { }, "Ben");
        Roster roster = rosterOf(new Thread(() -> { }, "Anna"), first, second);
        Expect.equal("The answer of rename(\"Ben\", \"Ben Bianchi\"), with two Bens,", true,
                rename(crew, roster, "Ben", "Ben Bianchi"));
        Expect.equal("The names of the two Bens after rename(\"Ben\", \"Ben Bianchi\")",
                List.of("Ben Bianchi", "Ben"), List.of(first.getName(), second.getName()));
    }

    @Promise(todo = 3, read = TELLS,
            why = "Nothing keeps two threads from having one name: a name tells people who it is, and is no key.")
    void a_cook_may_get_the_name_of_another(Crew crew) {
        Thread anna = new Thread(() -> { }, "Anna");
        Roster roster = rosterOf(anna, new Thread(() -> { }, "Ben"));
        Expect.equal("The answer of rename(\"Anna\", \"Ben\"), with a Ben on the roster,", true,
                rename(crew, roster, "Anna", "Ben"));
        Expect.equal("After rename(\"Anna\", \"Ben\"), the thread's getName()", "Ben", anna.getName());
        Expect.equal("The answer of rename(\"Ben\", \"Ben\"), with two Bens on the roster,", true,
                rename(crew, roster, "Ben", "Ben"));
    }

    @Script(todo = 3, read = TELLS,
            why = "A thread tells a name from its making on, also after its end, and can be given another one all the time.")
    void a_cook_is_renamed_at_work_and_after_it(Crew crew) {
        Checkpoint kneading = crew.checkpoint("kneading");
        Thread anna = new Thread(kneading::pass, "Anna");
        Roster roster = rosterOf(anna);
        anna.start();
        kneading.untilHere(1);
        Expect.equal("While Anna is at work, the answer of rename(\"Anna\", \"Anna Rossi\")", true,
                rename(crew, roster, "Anna", "Anna Rossi"));
        Expect.equal("While she is at work, her name after rename(\"Anna\", \"Anna Rossi\")", "Anna Rossi", anna.getName());
        kneading.open();
        crew.untilTrue("That Anna goes home", () -> anna.getState() == Thread.State.TERMINATED);
        Expect.equal("After Anna's end, the answer of rename(\"Anna Rossi\", \"Dora\")", true,
                rename(crew, roster, "Anna Rossi", "Dora"));
        Expect.equal("After her end, her name after rename(\"Anna Rossi\", \"Dora\")", "Dora", anna.getName());
    }

    @Script(todo = 2, read = TELLS,
            why = "A question is answered at once. Whoever waits, or takes what a cook may hold, depends on the cook.")
    void reporting_waits_for_nobody(Crew crew) {
        Checkpoint kneading = crew.checkpoint("kneading");
        Thread anna = new Thread(() -> {
            synchronized (Thread.currentThread()) { // what waits for a thread by join needs its monitor too
                kneading.pass();
            }
        }, "Anna");
        Roster roster = rosterOf(anna);
        anna.start();
        kneading.untilHere(1);
        Expect.equal("The report while Anna is at work", List.of("Anna: at work"), report(crew, roster));
    }

    @Script(todo = 2, read = TELLS,
            why = "Between start and end a thread runs, waits, waits for a while or is blocked; it is alive all the time.")
    void a_cook_is_at_work_whatever_he_waits_for(Crew crew) {
        Checkpoint kneading = crew.checkpoint("kneading");
        Object oven = new Object();
        Thread anna = new Thread(kneading::pass, "Anna");
        Thread ben = new Thread(RosterTest::waitForADelivery, "Ben");
        Thread carla = new Thread(() -> {
            synchronized (oven) {
                crew.note("has the oven");
            }
        }, "Carla");
        Roster roster = rosterOf(anna, ben, carla);
        synchronized (oven) {
            for (Thread cook : List.of(anna, ben, carla)) {
                cook.start();
            }
            untilIn(Thread.State.WAITING, anna, crew);
            untilIn(Thread.State.TIMED_WAITING, ben, crew);
            untilIn(Thread.State.BLOCKED, carla, crew);
            Expect.equal("The report while Anna waits, Ben waits for a while and Carla is blocked",
                    List.of("Anna: at work", "Ben: at work", "Carla: at work"), report(crew, roster));
            carla.interrupt();
            Expect.equal("The report while Carla is interrupted and still blocked",
                    List.of("Anna: at work", "Ben: at work", "Carla: at work"), report(crew, roster));
        }
    }

    @Script(todo = 2, read = TELLS,
            why = "What a thread told is true of the moment when it was asked; later it may tell something else.")
    void each_report_says_how_it_is_now(Crew crew) {
        Checkpoint annas = crew.checkpoint("kneading");
        Checkpoint bens = crew.checkpoint("baking");
        Thread anna = new Thread(annas::pass, "Anna");
        Thread ben = new Thread(bens::pass, "Ben");
        Thread carla = new Thread(() -> { }, "Carla");
        Roster roster = rosterOf(anna, ben, carla);
        Expect.equal("The report before anybody's start",
                List.of("Anna: has not begun", "Ben: has not begun", "Carla: has not begun"), report(crew, roster));
        anna.start();
        ben.start();
        annas.untilHere(1);
        bens.untilHere(1);
        List<String> early = report(crew, roster);
        List<String> expected = List.of("Anna: at work", "Ben: at work", "Carla: has not begun");
        Expect.equal("The report while Anna and Ben are at work", expected, early);
        annas.open();
        crew.untilTrue("That Anna goes home", () -> anna.getState() == Thread.State.TERMINATED);
        for (String which : List.of("", "next ")) {
            Expect.equal("The " + which + "report after Anna's end",
                    List.of("Anna: went home", "Ben: at work", "Carla: has not begun"), report(crew, roster));
        }
        Expect.equal("The report that was handed out while Anna was at work, read again after her end,", expected, early);
        anna.setName("Anna Rossi");
        Expect.equal("The report after Anna's end and anna.setName(\"Anna Rossi\")",
                List.of("Anna Rossi: went home", "Ben: at work", "Carla: has not begun"), report(crew, roster));
    }

    /** For a day at most; nothing comes, but the end of the check. */
    private static void waitForADelivery() {
        try {
            new SynchronousQueue<String>().poll(1, TimeUnit.DAYS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Roster rosterOf(Thread... cooks) {
        Roster roster = new Roster();
        for (Thread cook : cooks) {
            cook.setDaemon(true);
            roster.add(cook);
        }
        return roster;
    }

    private static void untilIn(Thread.State state, Thread cook, Crew crew) {
        crew.untilTrue("That " + cook.getName() + " is " + state, () -> cook.getState() == state);
    }

    /** Read by a thread of its own, so that a reader who waits can be told of. */
    private static List<String> report(Crew crew, Roster roster) {
        Hand host = crew.call("host", roster::report);
        crew.untilDone(host);
        @SuppressWarnings("unchecked")
        List<String> lines = (List<String>) host.result();
        return lines;
    }

    private static Object rename(Crew crew, Roster roster, String name, String newName) {
        String typed = String.valueOf(name.toCharArray()); // equal to the cook's name, and another object
        Hand host = crew.call("host", () -> roster.rename(typed, newName));
        crew.untilDone(host);
        return host.result();
    }
}
