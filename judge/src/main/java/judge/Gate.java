package judge;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Reads the byte code of an answer, before any of it is loaded, and refuses what names something that is not allowed.
 *
 * <p>It reads with ASM and not with ArchUnit, which shows neither the bootstraps of {@code invokedynamic} nor the
 * types in descriptors. A {@link Remapper} is asked about every name in a class file, wherever it stands: so nothing
 * is overlooked.
 *
 * <p>An answer's own types and those that its lesson gives are free. What they inherit is not: {@code this.stop()} in
 * a subclass of Thread counts as Thread's.
 *
 * <p><b>Threads:</b> any.
 */
final class Gate {
    private static final String ARRAY = "[";
    private static final int MOST_FOUND = 50;
    private static final List<String> HOMES = List.of("java/lang", "java/util", "java/util/concurrent",
            "java/util/concurrent/atomic", "java/util/concurrent/locks", "java/util/function", "java/time", "kit");

    private final AllowedApi allowed;

    Gate(AllowedApi allowed) {
        this.allowed = allowed;
    }

    /** The gate that answers of that exercise pass: the same for all, so far. */
    static Gate forExercise(Exercise exercise) {
        return Everyone.GATE;
    }

    private static final class Everyone {
        static final Gate GATE = new Gate(AllowedApi.load());
    }

    /**
     * What the answer names and may not, by line; empty when it may pass.
     *
     * @param source the answer's text, in which lines are looked up that byte code does not tell
     */
    List<Problem> inspect(Exercise exercise, Compiler.Compiled answer, String source) {
        Answerer answerer = new Answerer(allowed, answer.own(), answer.given().keySet());
        Map<String, Integer> found = new LinkedHashMap<>();
        answer.own().values().forEach(bytes -> inspect(bytes, answerer, found));
        answerer.inherited(new Names(allowed, answerer, found)::member);
        List<Problem> problems = new ArrayList<>();
        takenNames(exercise, answer).forEach(name -> problems.add(new Problem(exercise.file(), lineOf(name, source), 0,
                "A type of an answer may not be called " + name + ": the checks mean another one by that name.",
                "Choose another name.", true)));
        found.forEach((name, line) -> {
            int where = line > 0 ? line : lineOf(name.replaceFirst(".*[.$](?=\\w)", ""), source);
            problems.add(new Problem(exercise.file(), where, 0,
                    "An answer may not name " + name + ": " + Reason.of(name) + ".", "Find a way without it.", true));
        });
        problems.sort(Comparator.comparingInt(Problem::line));
        return problems;
    }

    private void inspect(byte[] bytes, Answerer answerer, Map<String, Integer> found) {
        Names names = new Names(allowed, answerer, found);
        new ClassReader(bytes).accept(new ClassRemapper(Opcodes.ASM9, new ClassVisitor(Opcodes.ASM9) {}, names) {
            @Override
            protected MethodVisitor createMethodRemapper(MethodVisitor below) {
                return new Body(below == null ? new MethodVisitor(Opcodes.ASM9) {} : below, names);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
                names.line = 0;
                super.visitMethod(access, name, descriptor, signature, thrown);
                return createMethodRemapper(null);
            }
        }, 0);
    }

    /** Types beside the main one that the checks would take for something else of that name. */
    private static Set<String> takenNames(Exercise exercise, Compiler.Compiled answer) {
        Set<String> taken = new TreeSet<>();
        for (String type : answer.own().keySet()) {
            String name = type.substring(type.lastIndexOf('.') + 1);
            if (!name.contains("$") && !name.equals(exercise.name()) && (name.endsWith("Test")
                    || Files.exists(exercise.lesson().checks().resolve(name + ".java"))
                    || HOMES.stream().anyMatch(home -> Gate.class.getResource("/" + home + "/" + name + ".class") != null))) {
                taken.add(name);
            }
        }
        return taken;
    }

    private static int lineOf(String word, String source) {
        Pattern pattern = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Is told every name of a class file, and notes those that are not allowed with their lines. */
    private static final class Names extends Remapper {
        private final AllowedApi allowed;
        private final Answerer answerer;
        private final Map<String, Integer> found;
        private int line;

        Names(AllowedApi allowed, Answerer answerer, Map<String, Integer> found) {
            super(Opcodes.ASM9);
            this.allowed = allowed;
            this.answerer = answerer;
            this.found = found;
        }

        @Override
        public String map(String type) {
            if (!answerer.owns(type) && !allowed.allowsType(type)) {
                note(readable(type));
            }
            return type;
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            member(owner, name, descriptor);
            return name;
        }

        @Override
        public String mapFieldName(String owner, String name, String descriptor) {
            member(owner, name, descriptor);
            return name;
        }

        private void member(String owner, String name, String descriptor) {
            if (owner.startsWith(ARRAY)) {
                return; // clone, length and what Object has; the type of its elements is asked about by itself
            }
            String home = answerer.home(owner, name, descriptor);
            if (home != null && !allowed.allowsMember(home, name, descriptor)) {
                note(name.equals("<init>") ? "new " + readable(home) : readable(home) + "." + name);
            }
        }

        @Override
        public Object mapValue(Object value) {
            if (value instanceof ConstantDynamic constant) {
                bootstrap(constant.getBootstrapMethod());
                mapDesc(constant.getDescriptor());
                for (int i = 0; i < constant.getBootstrapMethodArgumentCount(); i++) {
                    mapValue(constant.getBootstrapMethodArgument(i));
                }
                return value;
            }
            return super.mapValue(value);
        }

        private void bootstrap(Handle handle) {
            if (!allowed.allowsBootstrap(handle.getOwner(), handle.getName())) {
                note(readable(handle.getOwner()) + "." + handle.getName());
            }
        }

        private void note(String name) {
            if (found.size() >= MOST_FOUND && !found.containsKey(name)) {
                return;
            }
            found.merge(name, line, (before, now) -> before > 0 ? Integer.valueOf(before) : now);
        }

        private static String readable(String type) {
            return type.replace('/', '.').replaceFirst("^java\\.lang\\.(?=[A-Z])", "").replace('$', '.');
        }
    }

    /** Keeps the current line, and tells bootstraps from other handles. */
    private static final class Body extends MethodRemapper {
        private final Names names;

        Body(MethodVisitor below, Names names) {
            super(Opcodes.ASM9, below, names);
            this.names = names;
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            names.line = line;
        }

        @Override
        public void visitLocalVariable(String name, String descriptor, String signature, Label start, Label end, int index) {
            names.line = 0; // these come after the last line
            super.visitLocalVariable(name, descriptor, signature, start, end, index);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            names.bootstrap(bootstrap);
            names.mapMethodDesc(descriptor);
            for (Object argument : arguments) {
                names.mapValue(argument);
            }
        }
    }
}
