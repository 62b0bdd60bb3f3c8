package lessons;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.reflect.Array;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import judge.Exercise;

/**
 * What a check says about itself; read from the byte code, where constants have their values.
 *
 * @param read the anchor in the lesson
 */
record Check(String method, List<Integer> todos, String read) {
    private static final Set<String> KINDS = Set.of("kit.Promise", "kit.Script", "kit.Explore");

    static List<Check> of(Exercise exercise, JavaClasses compiled) {
        return compiled.get(exercise.checkClass()).getMethods().stream()
                .sorted(Comparator.comparing(JavaMethod::getName))
                .flatMap(method -> method.getAnnotations().stream()
                        .filter(annotation -> KINDS.contains(annotation.getRawType().getName()))
                        .map(annotation -> new Check(method.getName(), numbers(annotation), text(annotation))))
                .toList();
    }

    private static String text(JavaAnnotation<?> annotation) {
        return annotation.get("read").map(String::valueOf).orElse("");
    }

    private static List<Integer> numbers(JavaAnnotation<?> annotation) {
        Object todo = annotation.get("todo").orElse(new int[0]);
        return todo.getClass().isArray()
                ? IntStream.range(0, Array.getLength(todo)).mapToObj(i -> (Integer) Array.get(todo, i)).toList()
                : List.of((Integer) todo);
    }
}
