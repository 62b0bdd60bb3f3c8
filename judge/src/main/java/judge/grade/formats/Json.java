package judge.grade.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;

/** Records as JSON: the same bytes everywhere, times as ISO 8601, points as they are written, texts made harmless. */
final class Json {
    private static final int MOST = 64_000;
    private static final int MOST_OF_KEY = 1_000;

    private static final ObjectWriter WRITER = mapper().writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** The value, indented, in UTF-8. */
    static byte[] bytes(Object value) {
        try {
            return WRITER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectMapper mapper() {
        SimpleModule harmless = new SimpleModule()
                .addSerializer(String.class, new Harmless())
                .addKeySerializer(String.class, new HarmlessKey())
                .addSerializer(BigDecimal.class, new Plain());
        return JsonMapper.builder()
                .addModules(new JavaTimeModule(), harmless)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    private static final class Harmless extends StdScalarSerializer<String> {
        private static final long serialVersionUID = 1L;

        Harmless() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Text.lines(text, MOST));
        }
    }

    private static final class HarmlessKey extends StdScalarSerializer<String> {
        private static final long serialVersionUID = 1L;

        HarmlessKey() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(Text.line(text, MOST_OF_KEY));
        }
    }

    private static final class Plain extends StdScalarSerializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Plain() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Points.plain(number));
        }
    }
}
