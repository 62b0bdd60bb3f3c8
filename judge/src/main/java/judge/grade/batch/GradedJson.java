package judge.grade.batch;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import judge.grade.Graded;

/**
 * Results as JSON, and back. Two results of one submission are the same text but for the lines that begin with {@code "millis"},
 * which hold nothing else.
 */
public final class GradedJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JSON.writer(
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
    private static final ObjectReader READER = JSON.reader();

    private GradedJson() {}

    static byte[] bytes(Object value) throws IOException {
        return WRITER.writeValueAsBytes(value);
    }

    static <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return READER.readValue(bytes, type);
    }

    /** The result, indented. */
    public static String of(Graded graded) throws IOException {
        return WRITER.writeValueAsString(graded);
    }
}
