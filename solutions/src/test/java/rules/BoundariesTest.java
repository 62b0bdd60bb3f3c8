package rules;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every boundary is kept by the workshop, reports who breaks it, and does not hold for nothing at all. */
class BoundariesTest {

    @TestFactory
    Stream<DynamicNode> every_boundary_is_kept() {
        return Boundaries.ALL.stream().map(boundary -> boundary.folders().isEmpty()
                ? dynamicTest(boundary.name(), () -> fail("nobody has written the classes that this is about"))
                : dynamicContainer(boundary.name(), boundary.folders().stream()
                        .map(folder -> dynamicTest(folder.toString(), () -> boundary.rule().check(folder.classes())))));
    }

    @TestFactory
    Stream<DynamicNode> every_boundary_reports_who_breaks_it(@TempDir Path temporary) {
        return Boundaries.ALL.stream().map(boundary -> dynamicContainer(boundary.name(), boundary.breaches().stream()
                .map(breach -> dynamicTest(breach.culprit(), () -> {
                    Path classes = breach.compileIn(Files.createTempDirectory(temporary, "breach"));
                    EvaluationResult result = boundary.rule().evaluate(ByteCode.in(classes));
                    assertTrue(result.getFailureReport().toString().contains("<" + breach.culprit()), () -> breach.culprit()
                            + " is not reported by the rule that " + boundary.name() + ", which said: " + result.getFailureReport());
                }))));
    }

    @TestFactory
    Stream<DynamicNode> no_boundary_holds_for_no_class_at_all(@TempDir Path empty) {
        return Boundaries.ALL.stream().map(boundary -> dynamicTest(boundary.name(),
                () -> assertThrows(AssertionError.class, () -> boundary.rule().check(ByteCode.in(empty)))));
    }
}
