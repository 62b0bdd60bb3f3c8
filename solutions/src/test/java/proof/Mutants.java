package proof;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The mutants of a source: mistakes that a learner could make, one in each. They are made from the syntax alone, so some do not
 * compile, and some are right all the same: a signal before the change, for example, within one lock.
 *
 * <p><b>Threads:</b> any may call {@link #of}; the rest is for the mutations that it calls, whose tree is then a part of what
 * {@link #getCurrentPath} leads to. <b>Blocks:</b> never.
 */
final class Mutants extends TreePathScanner<Void, Void> {
    private static final Pattern NO_CODE = Pattern.compile(
            "//[^\n]*|/\\*(?s:.*?)\\*/|\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'");

    private final String source;
    private final String code; // the source, with blanks for comments, strings and characters
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, Mutant> found = new LinkedHashMap<>(); // by text

    private Mutants(String source, CompilationUnitTree unit, SourcePositions positions) {
        this.source = source;
        this.code = NO_CODE.matcher(source).replaceAll(match -> " ".repeat(match.end() - match.start()));
        this.unit = unit;
        this.positions = positions;
    }

    /** All mutants of that source, by line. */
    static List<Mutant> of(String source) throws IOException {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Answer.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(Writer.nullWriter(), null, problem -> { }, List.of("-proc:none"), null, List.of(file));
        CompilationUnitTree unit = task.parse().iterator().next();
        Mutants mutants = new Mutants(source, unit, Trees.instance(task).getSourcePositions());
        mutants.scan(unit, null);
        return mutants.found.values().stream().sorted(Comparator.comparingInt(Mutant::line)).toList();
    }

    static String withoutComments(String text) {
        return NO_CODE.matcher(text).replaceAll(match -> match.group().startsWith("/") ? " " : Matcher.quoteReplacement(match.group()));
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
        if (tree == null || Mutations.isText(tree)) {
            return null;
        }
        Mutations.ALL.forEach(mutation -> mutation.of(tree, this));
        ConcurrencyMutations.ALL.forEach(mutation -> mutation.of(tree, this));
        return super.scan(tree, nothing);
    }

    /** Notes the mutant that has that instead of the tree. */
    void replace(Tree tree, String by) {
        replace(start(tree), end(tree), by);
    }

    /** Notes the mutant that has that instead of what stands between two places; none when nothing stands there. */
    void replace(int from, int to, String by) {
        if (from >= 0 && from < to) {
            String text = source.substring(0, from) + by + source.substring(to);
            int line = (int) unit.getLineMap().getLineNumber(from);
            found.putIfAbsent(text, new Mutant(line, source.substring(from, to), by, text));
        }
    }

    /** Notes the mutant that has that instead of a word, if it stands between two places as code. */
    void replace(String word, int from, int to, String by) {
        int at = from < 0 ? -1 : code(from, to).indexOf(word);
        replace(at < 0 ? -1 : from + at, from + at + word.length(), by);
    }

    /** What stands between two places, with blanks for comments and strings. */
    String code(int from, int to) {
        return code.substring(from, to);
    }

    /** The tree as it is written. */
    String text(Tree tree) {
        return between(start(tree), end(tree));
    }

    /** What stands between two places, comments and all. */
    String between(int from, int to) {
        return source.substring(from, to);
    }

    /** Where it begins, or -1 for what is not written. */
    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
