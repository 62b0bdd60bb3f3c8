package rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * A rule about what poms may ask for.
 *
 * @param modules whose poms it is about
 * @param wrong what may not stand there
 * @param repair what to do about it
 * @param breach a dependency or plugin that breaks it
 */
record Edge(String name, Predicate<String> modules, Predicate<Pom.Entry> wrong, String repair, String breach) {
    private static final List<String> FOR_CHECKS = List.of("pizzeria:kit:test", "org.junit.jupiter:junit-jupiter:test");
    private static final List<String> FOR_LOGGING = List.of("org.slf4j:slf4j-api:", "ch.qos.logback:logback-classic:");

    static final List<Edge> ALL = List.of(
            new Edge("a lesson depends on kit and JUnit, for its checks",
                    module -> module.matches("\\d\\d-[a-z]+") && !module.equals("05-logging"),
                    entry -> !FOR_CHECKS.contains(coordinates(entry)),
                    "take it out; kit and junit-jupiter have <scope>test</scope>",
                    "<dependency><groupId>pizzeria</groupId><artifactId>threads</artifactId></dependency>"),
            new Edge("a lesson needs kit for its checks only",
                    module -> module.matches("\\d\\d-[a-z]+"),
                    entry -> entry.isModule() && !FOR_CHECKS.contains(coordinates(entry)),
                    "only kit, with <scope>test</scope>",
                    "<dependency><groupId>pizzeria</groupId><artifactId>kit</artifactId></dependency>"),
            new Edge("the lesson on logging depends on SLF4J and Logback besides",
                    "05-logging"::equals,
                    entry -> !FOR_CHECKS.contains(coordinates(entry)) && !FOR_LOGGING.contains(coordinates(entry)),
                    "take it out",
                    "<dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-api</artifactId></dependency>"),
            new Edge("kit depends on no module",
                    "kit"::equals,
                    Pom.Entry::isModule,
                    "take it out: whoever writes a check must be able to read kit alone",
                    "<dependency><groupId>pizzeria</groupId><artifactId>judge</artifactId><scope>test</scope></dependency>"),
            new Edge("judge depends on no module but kit",
                    "judge"::equals,
                    entry -> entry.isModule() && !entry.artifact().equals("kit"),
                    "take it out: judge reads lessons as files",
                    "<dependency><groupId>pizzeria</groupId><artifactId>queues</artifactId></dependency>"),
            new Edge("solutions depends on judge and kit, for its tests, and on no lesson",
                    "solutions"::equals,
                    entry -> entry.isModule() && !List.of("judge:test", "kit:test").contains(entry.artifact() + ":" + entry.scope()),
                    "take it out: a lesson's classes have the names of the answers",
                    "<dependency><groupId>pizzeria</groupId><artifactId>queues</artifactId><scope>test</scope></dependency>"),
            new Edge("versions stand in the workspace's pom only",
                    module -> !module.equals("."),
                    entry -> !entry.version().isEmpty(),
                    "move the version to dependencyManagement or pluginManagement in pom.xml",
                    "<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-api</artifactId><version>2.0.1</version></dependency>"));

    private static String coordinates(Pom.Entry entry) {
        return entry.group() + ":" + entry.artifact() + ":" + entry.scope();
    }

    /** What is wrong in that pom, by line, with the repair. */
    List<String> broken(Pom pom) {
        return pom.entries().stream().filter(wrong)
                .map(entry -> pom.module() + "/pom.xml:" + entry.line() + ": " + entry.kind() + " " + entry.artifact() + " - " + repair)
                .toList();
    }
}
