package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class FaultsTest {

    private static String printedWhenRunning(DiscoverySelector fixture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LauncherFactory.create(LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
                .execute(LauncherDiscoveryRequestBuilder.request().selectors(fixture).build(),
                        new Faults(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_test_that_fails_is_named_with_what_it_threw_and_where() {
        String printed = printedWhenRunning(selectClass("kit.fixtures.FaultyTest"));
        assertTrue(printed.startsWith("FAILED kit.fixtures.FaultyTest.it fails"), printed);
        assertTrue(printed.contains("on purpose") && printed.contains("FaultyTest.java:"), printed);
    }

    @Test
    void a_check_that_fails_is_left_to_the_board() {
        assertEquals("", printedWhenRunning(selectMethod("kit.fixtures.TrayTest#a_todo_is_open()")));
    }
}
