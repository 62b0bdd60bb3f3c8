package judge.grade.points;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads points in time as people write them. */
final class Moments {
    /** How one is written, for those who wrote it otherwise. */
    static final String EXAMPLE = "2026-12-01 23:59";

    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd[[' ']['T']HH:mm[:ss").appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("][' '][XXX][XX][X]]").toFormatter().withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /**
     * {@code 2026-12-01 23:59}, with seconds or without, with {@code T} for the blank; {@code 2026-12-01} for the end of that
     * day; or with {@code Z}, {@code UTC} or {@code +01:00} at its end. A time that clocks skip is the one after the gap.
     *
     * @param zone of those that do not tell theirs
     */
    static Optional<Instant> read(String text, ZoneId zone) {
        try {
            TemporalAccessor told = WRITTEN.parseBest(text.strip().replaceFirst("UTC$", "Z"),
                    OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (told instanceof OffsetDateTime moment) {
                return Optional.of(moment.toInstant());
            }
            return Optional.of(told instanceof LocalDateTime local ? local.atZone(zone).toInstant()
                    : LocalDate.from(told).plusDays(1).atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a text tells its zone itself, so that none need be known. */
    static boolean tellsZone(String text) {
        return read(text, ZoneId.of("UTC")).equals(read(text, ZoneId.of("UTC+5")));
    }
}
