package rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every edge rule is kept by the poms of the workshop, and reports the pom that breaks it. */
class PomsTest {
    private static final List<String> MODULES = Pom.root().modules();

    @TestFactory
    Stream<DynamicNode> every_edge_is_kept() {
        return Edge.ALL.stream().map(edge -> dynamicContainer(edge.name(), about(edge).stream()
                .map(module -> dynamicTest(module, () -> assertEquals("", String.join("\n", edge.broken(Pom.of(module))))))));
    }

    @TestFactory
    Stream<DynamicNode> every_edge_reports_the_pom_that_breaks_it() {
        return Edge.ALL.stream().map(edge -> dynamicTest(edge.name(), () -> {
            assertTrue(!about(edge).isEmpty(), "the rule is about no module at all");
            String module = about(edge).get(0);
            String text = "<project>\n<dependencies>\n" + edge.breach() + "\n</dependencies>\n</project>";
            List<String> broken = edge.broken(Pom.read(module, new StringReader(text)));
            assertEquals(1, broken.size(), "the breach is reported: " + broken);
            assertTrue(broken.get(0).startsWith(module + "/pom.xml:3: "), broken.get(0));
        }));
    }

    private static List<String> about(Edge edge) {
        return MODULES.stream().filter(edge.modules()).toList();
    }
}
