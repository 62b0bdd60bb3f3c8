package judge.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Workers that lose their patience sooner: what a test of hanging answers waits for is no news. */
public final class ShortLimits {
    private ShortLimits() {}

    public static Workers workers(int count, List<Path> classPath, Sandbox sandbox) {
        return new Workers(count, 1, classPath, sandbox, check -> {
            Limits usual = Limits.during(check);
            return check != null ? usual : new Limits(usual.wall(), Duration.ofSeconds(5));
        });
    }
}
