package judge;

import java.util.List;
import java.util.regex.Pattern;

/** Why an answer may not name something: the groups, each with the names that belong to it. */
record Reason(Pattern names, String because) {
    private static final List<Reason> ALL = List.of(
            reason("System\\.exit|Runtime\\.(exit|halt)", "it would end the process that judges you"),
            reason("Thread\\.(stop|suspend|resume|destroy)", "it ends a thread in the middle of whatever it does"),
            reason("Process(Builder|Handle)?\\b.*|Runtime\\.exec", "it would start or look at other processes"),
            reason("(solutions|kit|judge|org\\.junit|org\\.jetbrains)\\..*", "an answer knows nothing of what judges it"),
            reason("(Class|ClassValue|Module|ModuleLayer|Package)\\b.*|(java\\.)?(lang\\.)?(reflect|invoke)\\..*"
                    + "|java\\.lang\\.(reflect|invoke)\\..*", "reflection reaches past the rules of the language"),
            reason("(Secure|URL)?ClassLoader\\b.*|Thread\\.(get|set)ContextClassLoader|java\\.net\\.URLClassLoader.*",
                    "class loaders are the judge's own tools"),
            reason("(sun|jdk|com\\.sun)\\..*|.*\\bUnsafe\\b.*", "it is no part of Java's public library"),
            reason("java\\.io\\..*|java\\.nio\\..*|java\\.util\\.(Scanner|Formatter|zip|jar|logging).*",
                    "answers read and write no files"),
            reason("(java|javax)\\.net.*", "answers use no network"),
            reason("(System|Runtime|Thread|Locale|java\\.util\\.Locale|TimeZone)\\..*",
                    "it reads or changes what belongs to the whole process"));

    private static Reason reason(String names, String because) {
        return new Reason(Pattern.compile(names), because);
    }

    /**
     * @param name what is named, {@code System.exit} or {@code java.net.Socket}: names of java.lang without the package
     */
    static String of(String name) {
        return ALL.stream().filter(reason -> reason.names.matcher(name).matches())
                .map(Reason::because).findFirst()
                .orElse("it is not on the list of what an answer may use");
    }
}
