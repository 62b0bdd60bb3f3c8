package rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The table of all boundaries that byte code shows. */
final class Boundaries {
    private static final String LOGGING = "05-logging";
    private static final List<String> LESSONS =
            Pom.root().modules().stream().filter(module -> module.matches("\\d\\d-[a-z]+")).toList();

    private static final List<Folder> STARTERS = LESSONS.stream().filter(lesson -> !lesson.equals(LOGGING)).map(Folder::main).toList();
    private static final List<Folder> CHECKS = LESSONS.stream().filter(lesson -> !lesson.equals(LOGGING)).map(Folder::test).toList();
    private static final List<Folder> LESSON_CODE =
            LESSONS.stream().flatMap(lesson -> Stream.of(Folder.main(lesson), Folder.test(lesson))).toList();
    private static final List<Folder> LOGGING_STARTERS = List.of(Folder.main(LOGGING));
    private static final List<Folder> LOGGING_CHECKS = List.of(Folder.test(LOGGING));
    private static final List<Folder> ANSWERS = List.of(Folder.main("solutions"));
    private static final List<Folder> PROOF = List.of(Folder.test("solutions"));
    private static final List<Folder> KIT = List.of(Folder.main("kit"));
    private static final List<Folder> KIT_TESTS = List.of(Folder.test("kit"));
    private static final List<Folder> JUDGE = List.of(Folder.main("judge"));
    private static final List<Folder> JUDGE_TESTS = List.of(Folder.test("judge"));

    private static final String[] WORDS = LESSONS.stream().map(lesson -> lesson.substring(3) + "..").toArray(String[]::new);
    private static final String[] PROVERS = {"proof..", "rules..", "lessons.."};

    private static final String SAY_IT =
            "kit runs the checks and words what they find: say it with kit.Expect, kit.Crew and kit.Interleavings";
    private static final String LEAVE_IT = "a learner must be able to read it alone: leave the other one out, or move this class to it";
    private static final String[] EXITS = {"java.lang.System#exit", "java.lang.Runtime#exit", "java.lang.Runtime#halt"};

    static final List<Boundary> ALL = List.of(
            Boundary.of("a lesson and its answers know the JDK and their own package",
                    join(STARTERS, ANSWERS),
                    classes().that().resideOutsideOfPackage("logging..").should(know("java..")),
                    LEAVE_IT,
                    Breach.of("package queues; class Borrowed { kit.Crew crew; }"),
                    Breach.of("package queues; class Judged { judge.Verdict verdict; }"),
                    Breach.of("package queues; class Nosy { Object peek() { return locks.Till.open(); } }",
                            "package locks; public class Till { public static Till open() { return null; } }"),
                    Breach.of("package queues; class Copied extends proof.Pattern {}", "package proof; public class Pattern {}"),
                    Breach.of("package queues; class Tested { @org.junit.jupiter.api.Test void works() {} }"),
                    Breach.of("package queues; class Chatty { void say() { org.slf4j.LoggerFactory.getLogger(`x`).info(`hi`); } }")),

            Boundary.of("the lesson on logging and its answers know SLF4J and Logback besides",
                    join(LOGGING_STARTERS, ANSWERS),
                    classes().that().resideInAPackage("logging..").should(know("java..", "org.slf4j..", "ch.qos.logback..")),
                    LEAVE_IT,
                    Breach.of("package logging; class Hungry { queues.Rail rail; }", "package queues; public class Rail {}"),
                    Breach.of("package logging; class Borrowed { kit.Crew crew; }")),

            Boundary.of("a check is written with the kit, and knows no lesson but its own",
                    CHECKS,
                    classes().should(know("java..", "kit", "kit.report")),
                    SAY_IT,
                    Breach.of("package queues; class LoudTest { void x() { org.junit.jupiter.api.Assertions.fail(); } }"),
                    Breach.of("package queues; class PlainTest { @org.junit.jupiter.api.Test void a_promise() {} }"),
                    Breach.of("package queues; class LateTest { @org.junit.jupiter.api.Timeout(1) void a_promise() {} }"),
                    Breach.of("package queues; @org.junit.jupiter.api.DisplayName(`x`) class NamedTest {}"),
                    Breach.of("package queues; class SkippedTest { @org.junit.jupiter.api.Disabled void a_promise() {} }"),
                    Breach.of("package queues; class BareTest { org.jetbrains.lincheck.LincheckAssertionError found; }"),
                    Breach.of("package queues; class DeepTest { kit.watch.Stillness stillness; }"),
                    Breach.of("package queues; class CourtTest { judge.Judge judge; }"),
                    Breach.of("package queues; class ForeignTest { locks.Till till; }", "package locks; public class Till {}")),

            Boundary.of("a check of the lesson on logging knows SLF4J and Logback besides",
                    LOGGING_CHECKS,
                    classes().should(know("java..", "kit", "kit.report", "org.slf4j..", "ch.qos.logback..")),
                    SAY_IT,
                    Breach.of("package logging; class LoudTest { void x() { org.junit.jupiter.api.Assertions.fail(); } }")),

            Boundary.of("a check neither sleeps nor asks for the time or the number of processors",
                    join(CHECKS, LOGGING_CHECKS),
                    noClasses().should(use("java.lang.Thread#sleep", "java.util.concurrent.TimeUnit#sleep",
                                    "java.util.concurrent.locks.LockSupport#parkNanos",
                                    "java.util.concurrent.locks.LockSupport#parkUntil",
                                    "java.lang.System#currentTimeMillis", "java.lang.System#nanoTime",
                                    "java.time.Instant#now", "java.time.LocalTime#now", "java.time.LocalDateTime#now",
                                    "java.time.ZonedDateTime#now", "java.time.OffsetDateTime#now", "java.util.Date#<init>",
                                    "java.time.Clock#systemUTC", "java.time.Clock#systemDefaultZone", "java.time.Clock#system",
                                    "java.lang.Runtime#availableProcessors")),
                    "its verdict must be the same on a busy machine: wait with Crew.settle or Crew.until..., and give"
                                    + " the answer a clock of the check's own",
                    Breach.of("package queues; class NapTest { void x() throws Exception { Thread.currentThread().sleep(1); } }"),
                    Breach.of("package queues; import java.util.concurrent.*;"
                            + " class UnitTest { void x(TimeUnit unit) throws Exception { unit.sleep(1); } }"),
                    Breach.of("package queues; class ParkTest { void x() { java.util.concurrent.locks.LockSupport.parkNanos(1); } }"),
                    Breach.of("package queues; class StopwatchTest { long x() { return System.nanoTime(); } }"),
                    Breach.of("package queues; class CalendarTest { long x() { return System.currentTimeMillis(); } }"),
                    Breach.of("package queues; class ReferenceTest { java.util.function.LongSupplier clock = System::nanoTime; }"),
                    Breach.of("package queues; class DateTest { Object x() { return new java.util.Date(); } }"),
                    Breach.of("package queues; class NowTest { Object x() { return java.time.Instant.now(); } }"),
                    Breach.of("package queues; class CoresTest { int x() { return Runtime.getRuntime().availableProcessors(); } }")),

            Boundary.of("only judge starts processes",
                    join(LESSON_CODE, KIT, KIT_TESTS, ANSWERS, PROOF),
                    noClasses().should(use("java.lang.ProcessBuilder#<init>", "java.lang.ProcessBuilder#startPipeline",
                                    "java.lang.Runtime#exec")),
                    "a process that nobody ends stays: ask judge.Judge",
                    Breach.of("package kit; class Builder { Object x() { return new ProcessBuilder(`ls`); } }"),
                    Breach.of("package queues; class Shell { void x() throws Exception { Runtime.getRuntime().exec(`ls`); } }")),

            Boundary.of("only judge compiles, and the tests that prove the workshop",
                    join(LESSON_CODE, KIT, KIT_TESTS, ANSWERS),
                    noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.tools..", "com.sun.source..", "com.sun.tools.."),
                    "there is one road for an answer, and judge.Judge is its door",
                    Breach.of("package kit; class Javac { Object x() { return javax.tools.ToolProvider.getSystemJavaCompiler(); } }"),
                    Breach.of("package queues; class Trees { com.sun.source.tree.Tree tree; }")),

            Boundary.of("lessons, answers and kit never end the process",
                    join(LESSON_CODE, KIT, KIT_TESTS, ANSWERS, PROOF),
                    noClasses().should(use(EXITS)),
                    "only a command knows when all is said: throw, or return",
                    Breach.of("package queues; class Exit { public static void main(String[] args) { System.exit(1); } }"),
                    Breach.of("package kit; class Halt { void x() { Runtime.getRuntime().halt(1); } }")),

            Boundary.of("in judge only the entry point of a command ends the process",
                    join(JUDGE, JUDGE_TESTS),
                    noClasses().that(haveNoMain()).should(use(EXITS)),
                    "what is called from elsewhere must come back: return a code, and let main exit with it",
                    Breach.of("package judge; class Verdicts { void x() { System.exit(1); } }"),
                    Breach.of("package judge.worker; class Ender { void x() { Runtime.getRuntime().halt(1); } }")),

            Boundary.of("Lincheck is known to kit.Interleavings and kit.explore alone",
                    join(LESSON_CODE, KIT, KIT_TESTS, JUDGE, JUDGE_TESTS, ANSWERS, PROOF),
                    noClasses().that().resideOutsideOfPackage("kit.explore..").and().haveNameNotMatching("kit\\.Interleavings(\\$.*)?")
                            .should().dependOnClassesThat().resideInAnyPackage("org.jetbrains.."),
                    "the engine can be changed in one place only: call kit.Interleavings.explore",
                    Breach.of("package kit; class Engine { org.jetbrains.lincheck.LincheckAssertionError error; }"),
                    Breach.of("package judge; class Engine { org.jetbrains.lincheck.LincheckAssertionError error; }")),

            Boundary.of("kit is built in layers: kit, then kit.explore, then kit.watch, then kit.report",
                    KIT,
                    layeredArchitecture().consideringOnlyDependenciesInLayers()
                            .layer("kit").definedBy("kit")
                            .layer("explore").definedBy("kit.explore..")
                            .layer("watch").definedBy("kit.watch..")
                            .layer("report").definedBy("kit.report..")
                            .whereLayer("explore").mayOnlyAccessLayers("watch", "report")
                            .whereLayer("watch").mayOnlyAccessLayers("report")
                            .whereLayer("report").mayNotAccessAnyLayer(),
                    "a lower layer can be read without the upper ones: hand in what it needs, or move the class up",
                    Breach.of("package kit.report; class Upwards { kit.Crew crew; }"),
                    Breach.of("package kit.report; class Watching { kit.watch.Frames frames; }"),
                    Breach.of("package kit.watch; class Upwards { void x(kit.Hand hand) { hand.name(); } }"),
                    Breach.of("package kit.watch; class Exploring { Object x() { return new kit.explore.Road(); } }",
                            "package kit.explore; public class Road {}"),
                    Breach.of("package kit.explore; class Upwards { kit.Scene scene; }")),

            Boundary.of("kit knows nobody in the workshop",
                    KIT,
                    noClasses().should().dependOnClassesThat().resideInAnyPackage(join(WORDS, PROVERS, new String[] {"judge.."})),
                    "whoever writes a check must be able to read kit alone",
                    Breach.of("package kit; class Courtly { judge.Verdict verdict; }"),
                    Breach.of("package kit; class Taught { queues.Rail rail; }", "package queues; public class Rail {}")),

            Boundary.of("judge knows kit, and nobody else in the workshop",
                    JUDGE,
                    noClasses().should().dependOnClassesThat().resideInAnyPackage(join(WORDS, PROVERS)),
                    "it reads lessons as files, so that it can judge any of them",
                    Breach.of("package judge; class Partial { queues.Rail rail; }", "package queues; public class Rail {}"),
                    Breach.of("package judge; class Proven { proof.Case one; }", "package proof; public class Case {}")),

            Boundary.of("the packages of judge form no cycle",
                    JUDGE,
                    slices().matching("(judge..)").should().beFreeOfCycles(),
                    "packages that need each other are one package: hand in what the lower one needs",
                    Breach.of("package judge.one; public class Cyclist { judge.two.Cyclist next; }",
                            "package judge.two; public class Cyclist { judge.one.Cyclist next; }")));

    private Boundaries() {}

    /** Only their own package and these. */
    private static ArchCondition<JavaClass> know(String... packages) {
        DescribedPredicate<JavaClass> known = resideInAnyPackage(packages);
        return new ArchCondition<>("know only their own package and " + String.join(", ", packages)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (!target.getPackageName().equals(type.getPackageName()) && !known.test(target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** Calls of these methods and constructors, or references to them. */
    private static ArchCondition<JavaClass> use(String... members) {
        Set<String> names = Set.of(members);
        return new ArchCondition<>("use " + String.join(", ", members)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    JavaClass target = access.getTargetOwner();
                    boolean used = Stream.concat(Stream.of(target), target.getAllRawSuperclasses().stream())
                            .anyMatch(owner -> names.contains(owner.getName() + "#" + access.getTarget().getName()));
                    events.add(new SimpleConditionEvent(access, used, access.getDescription()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> haveNoMain() {
        return DescribedPredicate.describe("have no main", type -> type.tryGetMethod("main", String[].class).isEmpty());
    }

    @SafeVarargs
    private static List<Folder> join(List<Folder>... folders) {
        List<Folder> all = new ArrayList<>();
        for (List<Folder> some : folders) {
            all.addAll(some);
        }
        return all;
    }

    private static String[] join(String[]... names) {
        return Stream.of(names).flatMap(Stream::of).toArray(String[]::new);
    }
}
