package judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Says what a compiler's complaint about a check means for the answer that the check was compiled against. Lines of
 * the check are never shown: the learner did not write them.
 */
final class Misfit {
    private static final Pattern CALL = Pattern.compile("(?s).*?(\\w+)\\s*\\([^()]*\\)?.*");
    private static final Pattern ARGUMENTS = Pattern.compile(
            "(?s)(method|constructor) (\\w+) in (?:class|record|enum|interface) (\\S+) cannot be applied to given types;"
                    + "\\s*required:\\s*(.*?)\\s*found:\\s*(.*?)\\s*reason:.*");
    private static final Pattern SYMBOL = Pattern.compile(
            "(?s)cannot find symbol\\s*symbol:\\s*(\\w+) (.*?)(?:\\s*location:.*)?");
    private static final Pattern ACCESS = Pattern.compile("(?s)(\\w+)(\\(.*\\))? has private access in (\\S+)");

    private Misfit() {}

    /** One problem of the answer, told from what the compiler said about a check. */
    static Problem of(Diagnostic<? extends JavaFileObject> diagnostic, Exercise exercise, String checkText, Shape shape,
            String repair) {
        String message = diagnostic.getMessage(Locale.ROOT);
        String name = exercise.name();
        String sentence = switch (String.valueOf(diagnostic.getCode())) {
            case "compiler.err.cant.apply.symbol" -> arguments(message, name);
            case "compiler.err.cant.resolve.location.args", "compiler.err.cant.resolve.location",
                    "compiler.err.cant.resolve", "compiler.err.cant.resolve.args" -> symbol(message, name);
            case "compiler.err.report.access" -> access(message);
            case "compiler.err.abstract.cant.be.instantiated" ->
                    name + " must not be abstract or an interface: the checks make one with new.";
            case "compiler.err.prob.found.req" -> called(diagnostic, checkText, shape)
                    .map(m -> m.title() + " returns " + m.result() + ", and the checks need another type ("
                            + Shape.simple(message.replaceFirst("(?s)^incompatible types: ", "")) + ").")
                    .orElse(null);
            case "compiler.err.unreported.exception.need.to.catch.or.throw" -> called(diagnostic, checkText, shape)
                    .map(m -> m.title() + " must not declare throws " + m.thrown() + ".").orElse(null);
            case "compiler.err.except.never.thrown.in.try" ->
                    name + " must still declare an exception that the checks catch (" + Shape.simple(message) + ").";
            default -> null;
        };
        String told = sentence != null
                ? sentence
                : "The checks do not fit this " + name + " any more: " + Shape.simple(flat(message)) + ".";
        int line = shape.members().stream().filter(member -> told.startsWith(member.title() + " "))
                .mapToInt(Shape.Member::line).findFirst().orElse(0);
        return new Problem(exercise.file(), line, 0, told, repair);
    }

    private static String arguments(String message, String exercise) {
        Matcher m = ARGUMENTS.matcher(message);
        if (!m.matches()) {
            return null;
        }
        String owner = Shape.simple(m.group(3).replaceFirst("<.*", ""));
        String title = m.group(1).equals("constructor") ? "The constructor of " + owner : owner + "." + m.group(2);
        return title + " takes " + types(m.group(4)) + ", and the checks call it with " + types(m.group(5)) + ".";
    }

    /** {@code (List<String>, a lambda)} for what javac lists as required or found. */
    private static String types(String list) {
        return list.startsWith("no arguments") ? "()" : "(" + withoutCode(list) + ")";
    }

    /** Types as the learner writes them, and no lambda or method reference in the words of the check. */
    private static String withoutCode(String types) {
        return Shape.simple(flat(types))
                .replaceAll("(?:\\(\\w*(?:,\\s*\\w+)*\\)|\\w+)\\s*->\\s*(?:\\{[^{}]*\\}|[^,)]*)", "a lambda")
                .replaceAll("\\w+(?:\\.\\w+)*::\\w+", "a method reference")
                .replaceAll(",\\s*", ", ");
    }

    private static String symbol(String message, String exercise) {
        Matcher m = SYMBOL.matcher(message);
        if (!m.matches()) {
            return null;
        }
        String what = withoutCode(m.group(2));
        return m.group(1).equals("class")
                ? exercise + ".java must still have a type " + what + "."
                : exercise + " must still have a " + m.group(1) + " " + what + ": the checks use it.";
    }

    private static String access(String message) {
        Matcher m = ACCESS.matcher(message);
        if (!m.matches()) {
            return null;
        }
        String owner = Shape.simple(m.group(3));
        String title = m.group(1).equals(owner) ? "The constructor of " + owner : owner + "." + m.group(1);
        return title + " must not be private.";
    }

    /** The answer's method that the check calls where the compiler complained. */
    private static Optional<Shape.Member> called(
            Diagnostic<? extends JavaFileObject> diagnostic, String checkText, Shape shape) {
        int from = (int) diagnostic.getStartPosition();
        int to = (int) diagnostic.getEndPosition();
        if (from < 0 || to > checkText.length() || from > to) {
            return Optional.empty();
        }
        Matcher call = CALL.matcher(checkText.substring(from, to));
        List<Shape.Member> members = shape.members();
        return call.matches()
                ? members.stream().filter(member -> member.name().equals(call.group(1))).findFirst()
                : Optional.empty();
    }

    /** A compiler's message on one line. */
    static String flat(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ").replaceAll("\\s+", " ");
    }
}
