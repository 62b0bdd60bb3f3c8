package judge.grade.formats;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The bodies of the methods of a test class. */
final class CheckCode {

    /** A source in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///Checks.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private CheckCode() {}

    /** The statements of each method, by its name, in the order of the file; empty when there is no such file. */
    static Map<String, String> of(Path file) throws IOException {
        Map<String, String> bodies = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return bodies;
        }
        String text = Files.readString(file);
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(Writer.nullWriter(), null,
                problem -> { }, List.of("-proc:none"), null, List.<JavaFileObject>of(new Source(text)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse()) {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree home) {
                    home.getMembers().stream()
                            .filter(member -> member instanceof MethodTree method && method.getBody() != null)
                            .map(MethodTree.class::cast)
                            .forEach(method -> bodies.putIfAbsent(method.getName().toString(), inside(text.substring(
                                    (int) positions.getStartPosition(unit, method.getBody()),
                                    (int) positions.getEndPosition(unit, method.getBody())))));
                }
            }
        }
        return bodies;
    }

    /** What stands between the braces. */
    private static String inside(String block) {
        String statements = block.replace("\r", "").replaceFirst("^\\{[ \\t]*\\n?", "").replaceFirst("\\s*}$", "");
        return statements.stripIndent().strip();
    }
}
