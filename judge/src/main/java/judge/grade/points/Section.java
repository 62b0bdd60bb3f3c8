package judge.grade.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import judge.Nearest;
import judge.Problem;

/**
 * Keys of a YAML file that are known, each with its type. Whatever does not fit is told, and the standard value is taken
 * meanwhile: so all mistakes of a file are told at once.
 */
final class Section {
    private final String file;
    private final Node node;
    private final Map<String, Node.Key> keys;
    private final List<Problem> problems;

    /**
     * @param problems hears of what does not fit
     */
    Section(String file, Node node, Set<String> known, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.node = node;
        if (node.keys() == null) {
            problem(node.line(), node.column(), "Keys must stand here, and it is " + node.kind() + ".",
                    "Write one of " + String.join(", ", known.stream().sorted().toList()) + ", a colon, and a value.");
            this.keys = Map.of();
            return;
        }
        this.keys = node.keys();
        keys.forEach((name, key) -> {
            if (!known.contains(name)) {
                unknown(key.line(), key.column(), "key", name, known);
            }
        });
    }

    /** Tells of a name that is none of those. */
    void unknown(int line, int column, String what, String name, Set<String> known) {
        problem(line, column, "There is no " + what + " " + name + ".", Nearest.to(name, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse("There are: " + String.join(", ", known.stream().sorted().limit(60).toList()) + "."));
    }

    void problem(int line, int column, String message, String repair) {
        problems.add(new Problem(file, line, column, message, repair));
    }

    /** Tells of the section as a whole. */
    void problem(String message, String repair) {
        problem(node.line(), node.column(), message, repair);
    }

    /** All keys, for sections in which names are keys. */
    Map<String, Node.Key> keys() {
        return keys;
    }

    boolean has(String name) {
        return keys.containsKey(name);
    }

    Optional<Node> node(String name) {
        return Optional.ofNullable(keys.get(name)).map(Node.Key::value);
    }

    Optional<Section> section(String name, Set<String> known) {
        return node(name).map(node -> new Section(file, node, known, problems));
    }

    Optional<Node> text(String name) {
        return node(name).filter(node -> {
            if (node.text() == null || node.text().isEmpty()) {
                problem(node.line(), node.column(), name + " must be a text, and it is " + node.kind() + ".", "");
                return false;
            }
            return true;
        });
    }

    BigDecimal number(String name, BigDecimal standard, BigDecimal least, BigDecimal most) {
        return node(name).flatMap(node -> numberAt(node, name, least, most)).orElse(standard);
    }

    Optional<BigDecimal> numberAt(Node node, String name, BigDecimal least, BigDecimal most) {
        if (node.text() == null || !node.text().matches("[+-]?\\d{1,9}(\\.\\d{1,6})?")) {
            problem(node.line(), node.column(), name + " must be a number, and it is " + node.kind() + ".",
                    "Write it with digits and a point, for example 2.5.");
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(node.text());
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            problem(node.line(), node.column(), name + " must be from " + least.toPlainString() + " to " + most.toPlainString()
                    + ", and it is " + node.text() + ".", "");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A whole number. */
    int count(String name, int standard, int least, int most) {
        return node(name).map(node -> {
            Optional<BigDecimal> number = numberAt(node, name, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
            if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
                problem(node.line(), node.column(), name + " must be a whole number, and it is " + node.text() + ".", "");
                return standard;
            }
            return number.map(BigDecimal::intValue).orElse(standard);
        }).orElse(standard);
    }

    /** One of those words; the first is the standard. */
    String choice(String name, String... words) {
        return text(name).map(node -> {
            if (!List.of(words).contains(node.text())) {
                problem(node.line(), node.column(), name + " must be " + String.join(" or ", words) + ", and it is "
                        + node.kind() + ".",
                        Nearest.to(node.text(), List.of(words)).map(near -> "Did you mean " + near + "?").orElse(""));
                return words[0];
            }
            return node.text();
        }).orElse(words[0]);
    }
}
