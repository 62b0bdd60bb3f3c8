package judge.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @Test
    void every_learner_is_in_exactly_one_shard_and_all_shards_have_some() {
        List<String> learners = IntStream.range(0, 800).mapToObj(i -> "learner-" + i).toList();
        for (int count : new int[] {1, 2, 3, 8}) {
            int n = count;
            List<Shard> shards = IntStream.rangeClosed(1, n).mapToObj(i -> new Shard(i, n)).toList();
            learners.forEach(learner -> assertEquals(1, shards.stream().filter(shard -> shard.has(learner)).count(), learner));
            shards.forEach(shard -> assertTrue(learners.stream().filter(shard::has).count() > 800 / n / 2, shard.toString()));
        }
    }

    @Test
    void a_learner_stays_where_the_documented_sum_says() {
        assertTrue(new Shard((int) (crc("ada") % 8) + 1, 8).has("ada"));
        assertTrue(new Shard((int) (crc("gr\u00fc\u00dfe") % 5) + 1, 5).has("gr\u00fc\u00dfe"));
    }

    private static long crc(String text) {
        long crc = 0xffffffffL;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= b & 0xff;
            for (int i = 0; i < 8; i++) {
                crc = (crc & 1) == 1 ? crc >>> 1 ^ 0xedb88320L : crc >>> 1;
            }
        }
        return crc ^ 0xffffffffL;
    }

    @Test
    void it_is_written_as_it_is_read() {
        assertEquals("3/8", Shard.parse(" 3/8").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/8", "9/8", "3", "3/", "a/b", "-1/8", "1/0", "3/8/2", "99999999999/3"})
    void what_is_no_shard_is_told(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Shard.parse(text)).getMessage();
        assertTrue(message.contains("is no shard"), message);
    }
}
