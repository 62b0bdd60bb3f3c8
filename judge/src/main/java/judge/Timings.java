package judge;

import java.time.Duration;

/**
 * How long an answer stood at each station of its road.
 *
 * @param waited for a process that was ready
 */
public record Timings(Duration compile, Duration gate, Duration waited, Duration run) {
    static Timings none() {
        return new Timings(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }
}
