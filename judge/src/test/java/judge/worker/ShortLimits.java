package judge.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kit.report.Kind;

/** Workers that lose their patience sooner: what a test of hanging answers waits for is no news. */
public final class ShortLimits {
    private ShortLimits() {}

    public static Workers workers(int count, List<Path> classPath, Sandbox sandbox) {
        return new Workers(count, Pace.ALL, 1, classPath, sandbox, check -> {
            Limits usual = Limits.during(check);
            return new Limits(usual.wall(), Duration.ofSeconds(check != null ? 8 : 5));
        });
    }

    /** One that has no patience with explorations at all. */
    public static Workers withoutPatienceForExplorations(List<Path> classPath) {
        return new Workers(1, Pace.ALL, 1, classPath, Sandbox.none(), check -> check != null && check.kind() == Kind.EXPLORE
                ? new Limits(Duration.ZERO, Duration.ZERO)
                : Limits.during(check));
    }
}
