package judge.grade.batch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One of several parts of a batch, {@code 3/8}: each learner belongs to exactly one, whoever else is in the batch, in whatever
 * order, on whatever machine.
 *
 * <p>A learner's shard is the CRC-32 of the name in UTF-8, modulo the number of shards, plus one.
 *
 * @param index from 1
 */
public record Shard(int index, int count) {
    /** Everybody. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /**
     * Reads {@code 3/8}.
     *
     * @throws IllegalArgumentException when it says something else
     */
    public static Shard parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no shard: write 3/8 for the third of eight");
        }
        Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (shard.index < 1 || shard.index > shard.count) {
            throw new IllegalArgumentException("'" + text + "' is no shard: they go from 1/" + shard.count + " to "
                    + shard.count + "/" + shard.count);
        }
        return shard;
    }

    /** Whether the learner belongs to this one. */
    public boolean has(String learner) {
        CRC32 crc = new CRC32();
        crc.update(learner.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % count == index - 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
