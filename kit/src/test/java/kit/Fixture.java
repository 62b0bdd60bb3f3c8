package kit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import kit.report.Check;
import kit.report.CheckResult;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs checks of the fixtures and gives what came of them. */
final class Fixture {
    private static final String TRAY = "kit.fixtures.TrayTest";

    final List<Check> listed = new ArrayList<>();
    final List<CheckResult> results = new ArrayList<>();

    private Fixture() {}

    /** The result of that one check of the tray. */
    static CheckResult tray(String method) {
        return run(selectMethod("kit.fixtures.TrayTest#" + method + (takesCrew(method) ? "(kit.Crew)" : "()"))).results.get(0);
    }

    static Fixture run(DiscoverySelector... selectors) {
        Fixture fixture = new Fixture();
        LauncherFactory.create(LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
                .execute(LauncherDiscoveryRequestBuilder.request().selectors(selectors).build(),
                        new Results(fixture.listed::addAll, check -> { }, fixture.results::add));
        return fixture;
    }

    private static boolean takesCrew(String method) {
        try {
            return java.util.Arrays.stream(Class.forName(TRAY).getDeclaredMethods())
                    .anyMatch(m -> m.getName().equals(method) && m.getParameterCount() == 1);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
