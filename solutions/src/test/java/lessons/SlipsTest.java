package lessons;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import judge.Exercise;
import judge.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rules.Javac;
import rules.LessonCode;

/** Every claim notices slips, and finds nothing where there is none. */
class SlipsTest {
    @TempDir
    private static Path folder;
    private static Miniature miniature;
    private static JavaClasses checks;

    @BeforeAll
    static void write() throws IOException {
        miniature = Miniature.in(folder);
        compile();
    }

    @Test
    void where_everything_fits_nothing_is_found() throws IOException {
        assertEquals("", findings(claim -> true).values().stream().filter(text -> !text.isEmpty()).collect(joining("\n")));
    }

    @Test
    void every_claim_has_a_slip() throws IOException {
        assertEquals(findings(claim -> true).keySet(), Slip.ALL.stream().map(Slip::claim).collect(toSet()));
    }

    @TestFactory
    Stream<DynamicNode> every_slip_is_noticed() {
        return Slip.ALL.stream().map(slip -> dynamicTest(slip.says(), () -> {
            miniature.change(slip.file(), slip.from(), slip.to());
            try {
                if (slip.file().contains("/src/test/")) {
                    compile();
                }
                String found = findings(slip.claim()::equals).get(slip.claim());
                assertTrue(found.contains(slip.says()), () -> slip.claim() + ", and was told: " + found);
            } finally {
                miniature.restore(slip.file());
                if (slip.file().contains("/src/test/")) {
                    compile();
                }
            }
        }));
    }

    private static void compile() throws IOException {
        checks = LessonCode.compile(miniature.root().resolve("01-tills"), Javac.OUTPUT.resolve("miniature")).test();
    }

    /** What these claims find in the miniature. */
    private static Map<String, String> findings(Predicate<String> wanted) throws IOException {
        Workspace workspace = Workspace.at(miniature.root());
        Exercise exercise = workspace.exercises().get(0);
        Map<String, String> findings = new LinkedHashMap<>();
        search(ExerciseClaims.ALL, new Material(workspace, exercise, checks), wanted, findings);
        search(LessonClaims.ALL, new Chapter(workspace, exercise.lesson(), checks), wanted, findings);
        for (String page : List.of("README.md", "01-tills/README.md", "01-tills/hints.md")) {
            search(PageClaims.in(workspace.root()), Page.of(workspace.root().resolve(page)), wanted, findings);
        }
        return findings;
    }

    private static <T> void search(List<Claim<T>> claims, T subject, Predicate<String> wanted, Map<String, String> findings)
            throws IOException {
        for (Claim<T> claim : claims) {
            if (wanted.test(claim.name())) {
                String found = claim.search().in(subject).stream().map(Finding::toString).collect(joining("\n"));
                findings.merge(claim.name(), found, String::concat);
            }
        }
    }
}
