package judge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What others can see of an answer: its types, constructors, methods and fields. Checks that were compiled against
 * one answer fit every answer of the same shape; and two shapes side by side tell what a learner changed that the
 * checks need.
 */
record Shape(List<Member> members) {
    private static final Set<Modifier> SEEN = EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE,
            Modifier.STATIC, Modifier.ABSTRACT, Modifier.FINAL, Modifier.DEFAULT);

    /**
     * One of them.
     *
     * @param owner the type it stands in; of a type itself, the same as the name
     * @param parameters {@code (List<String>, int)}; of a type, its supertypes
     * @param result the type of a method or field, with a constant's value
     */
    record Member(String owner, String name, ElementKind kind, Set<Modifier> modifiers, String parameters, String result,
            String thrown, int line) {

        boolean has(Modifier modifier) {
            return modifiers.contains(modifier);
        }

        /** {@code Kitchen.cook}, {@code The constructor of Kitchen}. */
        String title() {
            return kind == ElementKind.CONSTRUCTOR ? "The constructor of " + owner : isType() ? name : owner + "." + name;
        }

        @JsonIgnore
        boolean isType() {
            return kind.isClass() || kind.isInterface();
        }

        boolean sameName(Member other) {
            return owner.equals(other.owner) && name.equals(other.name) && isType() == other.isType()
                    && kind.isField() == other.kind.isField();
        }
    }

    Shape {
        members = List.copyOf(members);
    }

    /** The shape of the types in that unit, which has been analyzed. */
    static Shape of(JavacTask task, CompilationUnitTree unit) {
        Trees trees = Trees.instance(task);
        List<Member> members = new ArrayList<>();
        for (Tree type : unit.getTypeDecls()) {
            Element element = trees.getElement(TreePath.getPath(unit, type));
            if (element instanceof TypeElement home) {
                collect(home, home.getSimpleName().toString(), trees, unit, members);
            }
        }
        return new Shape(members);
    }

    private static void collect(
            TypeElement type, String title, Trees trees, CompilationUnitTree unit, List<Member> members) {
        String supertypes = type.getTypeParameters() + " " + type.getSuperclass() + " " + type.getInterfaces();
        members.add(member(type, title, title, supertypes, "", "", trees, unit));
        for (Element inner : type.getEnclosedElements()) {
            String name = inner.getSimpleName().toString();
            if (inner instanceof TypeElement nested) {
                collect(nested, title + "." + name, trees, unit, members);
            } else if (inner instanceof ExecutableElement method) {
                String parameters = method.getParameters().stream()
                        .map(parameter -> simple(parameter.asType())).collect(Collectors.joining(", ", "(", ")"));
                String thrown = method.getThrownTypes().stream().map(Shape::simple).collect(Collectors.joining(", "));
                members.add(member(inner, title, name, parameters, simple(method.getReturnType()), thrown, trees, unit));
            } else if (inner instanceof VariableElement field) {
                Object constant = field.getConstantValue();
                String result = simple(field.asType()) + (constant == null ? "" : " = " + constant);
                members.add(member(inner, title, name, "", result, "", trees, unit));
            }
        }
    }

    private static Member member(Element element, String owner, String name, String parameters, String result,
            String thrown, Trees trees, CompilationUnitTree unit) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        modifiers.addAll(element.getModifiers());
        modifiers.retainAll(SEEN);
        Tree tree = trees.getTree(element);
        long position = tree == null ? -1 : trees.getSourcePositions().getStartPosition(unit, tree);
        int line = position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
        return new Member(owner, name, element.getKind(), modifiers, parameters, result, thrown, line);
    }

    /** {@code List<String>} for {@code java.util.List<java.lang.String>}. */
    static String simple(Object type) {
        return type.toString().replaceAll("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])", "");
    }

    /** Equal for two answers exactly when checks that fit one fit the other. */
    String key() {
        return members.stream()
                .filter(member -> !member.has(Modifier.PRIVATE))
                .map(m -> m.owner + " " + m.name + " " + m.kind + " " + m.modifiers + " " + m.parameters + " " + m.result
                        + " " + m.thrown)
                .collect(Collectors.joining("\n"));
    }

    /**
     * What this shape no longer has of one that fitted the checks, one sentence each.
     *
     * @param used whether the checks name a thing of that simple name
     */
    List<Problem> changesFrom(Shape fitting, Predicate<String> used, String file, String repair) {
        List<Problem> problems = new ArrayList<>();
        for (Member before : fitting.members) {
            boolean named = used.test(before.isType() ? before.name.replaceFirst(".*\\.", "") : before.name)
                    || before.kind == ElementKind.CONSTRUCTOR;
            if (named && !before.has(Modifier.PRIVATE)) {
                Member now = counterpart(before).orElse(null);
                String sentence = now == null ? missing(before, fitting) : changed(before, now);
                if (sentence != null) {
                    int line = now == null ? members.get(0).line : now.line;
                    problems.add(new Problem(file, line, 0, sentence, repair));
                }
            }
        }
        return problems;
    }

    private Optional<Member> counterpart(Member before) {
        List<Member> candidates = members.stream().filter(before::sameName).toList();
        return candidates.stream().filter(now -> now.parameters.equals(before.parameters)).findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private String missing(Member before, Shape fitting) {
        String signature = before.kind.isField() || before.isType() ? before.name : before.name + before.parameters;
        String here = members.stream()
                .filter(now -> now.kind == before.kind && now.parameters.equals(before.parameters)
                        && now.result.equals(before.result)
                        && fitting.members.stream().noneMatch(old -> old.sameName(now)))
                .findFirst().map(now -> "; here it is called " + now.name).orElse("");
        return before.owner.equals(before.name)
                ? "There must still be a type " + before.name + here + "."
                : before.owner + " must still have " + signature + here + ".";
    }

    private static String changed(Member before, Member now) {
        if (before.isType()) {
            return changedType(before, now);
        } else if (now.has(Modifier.PRIVATE)) {
            return before.title() + " must not be private.";
        } else if (before.has(Modifier.STATIC) != now.has(Modifier.STATIC)) {
            return before.title() + (now.has(Modifier.STATIC) ? " must not be static." : " must still be static.");
        } else if (!before.parameters.equals(now.parameters)) {
            return before.title() + " must still take " + before.parameters + "; here it takes " + now.parameters + ".";
        } else if (!before.result.equals(now.result)) {
            return before.title() + (before.kind.isField() ? " must still be " : " must still return ") + before.result
                    + "; here it is " + now.result + ".";
        } else if (!before.thrown.equals(now.thrown)) {
            return before.title() + " must still declare " + thrown(before) + "; here it declares " + thrown(now) + ".";
        }
        return null;
    }

    private static String changedType(Member before, Member now) {
        if (now.has(Modifier.PRIVATE)) {
            return before.name + " must not be private.";
        } else if (before.kind != now.kind) {
            return before.name + " must still be " + article(before.kind) + ", not " + article(now.kind) + ".";
        } else if (now.has(Modifier.ABSTRACT) && !before.has(Modifier.ABSTRACT)) {
            return before.name + " must not be abstract: the checks make one with new.";
        } else if (!Objects.equals(before.parameters, now.parameters)) {
            return before.name + " must still be of the same supertypes.";
        }
        return null;
    }

    private static String article(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    private static String thrown(Member member) {
        return member.thrown.isEmpty() ? "no exception" : "throws " + member.thrown;
    }
}
