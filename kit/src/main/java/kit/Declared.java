package kit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kit.report.Check;
import kit.report.Kind;

/**
 * What a check's annotations declare.
 *
 * @param about the exercise's line on the board
 * @param number the exercise's place in the lesson
 * @param file the learner's file, as frames name it
 * @param why why it can go wrong
 * @param read where to read, as a path in the workspace with an anchor
 */
record Declared(Check check, String lesson, int number, String about, String file, String why, String read) {

    /** The declaration of that method, or empty when the method is not a check, or one that needs a newer JDK. */
    static Optional<Declared> of(Method method) {
        Exercise exercise = method.getDeclaringClass().getAnnotation(Exercise.class);
        if (exercise == null || exercise.since() > Runtime.version().feature()) {
            return Optional.empty();
        }
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation instanceof Promise p) {
                return Optional.of(of(method, exercise, Kind.PROMISE, p.todo(), p.why(), p.read()));
            } else if (annotation instanceof Script s) {
                return Optional.of(of(method, exercise, Kind.SCRIPT, s.todo(), s.why(), s.read()));
            } else if (annotation instanceof Explore e) {
                return Optional.of(of(method, exercise, Kind.EXPLORE, e.todo(), e.why(), e.read()));
            }
        }
        return Optional.empty();
    }

    private static Declared of(Method method, Exercise exercise, Kind kind, int[] todos, String why, String read) {
        Class<?> home = method.getDeclaringClass();
        Lesson lesson = home.getPackage().getAnnotation(Lesson.class);
        String folder = lesson == null ? home.getPackageName() : lesson.value();
        Check check = new Check(
                exerciseOf(home), method.getName(), kind, Arrays.stream(todos).boxed().toList());
        String file = exercise.answer().isEmpty() ? check.exercise() + ".java" : exercise.answer();
        return new Declared(check, folder, exercise.number(), exercise.about(), file, why, folder + "/README.md#" + read);
    }

    /** {@code Kitchen} for {@code KitchenTest}. */
    static String exerciseOf(Class<?> home) {
        return home.getSimpleName().replaceFirst("Test$", "");
    }

    /** Whether platform threads take the place of an answer's virtual ones in that check. */
    static boolean platformThreads(Class<?> home) {
        Exercise exercise = home.getAnnotation(Exercise.class);
        return exercise != null && exercise.platformThreads();
    }

    /** Where the learner's file stands. */
    Path place() {
        String word = lesson.replaceFirst("^\\d+-", "");
        return Path.of(lesson, "src", "main", file.endsWith(".java") ? "java" : "resources", word, file);
    }
}
