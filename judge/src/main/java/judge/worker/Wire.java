package judge.worker;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/**
 * One end of the line between a judge and a worker process: records as JSON, one on a line.
 *
 * <p><b>Threads:</b> any may send, one receives. <b>Blocks:</b> {@link #receive} until a line is there or the other
 * end is closed.
 */
final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new SimpleModule()
            .addSerializer(Duration.class, new Nanos())
            .addDeserializer(Duration.class, new FromNanos()));

    private final InputStream in;
    private final OutputStream out; // guarded by itself
    private final int longest;

    /**
     * @param longest the longest line in bytes that is received
     */
    Wire(InputStream in, OutputStream out, int longest) {
        this.in = in;
        this.out = out;
        this.longest = longest;
    }

    void send(Object message) throws IOException {
        byte[] line = JSON.writeValueAsBytes(message);
        synchronized (out) {
            out.write(line);
            out.write('\n');
            out.flush();
        }
    }

    /**
     * The next message, or null when the other end is closed.
     *
     * @throws IOException when what came is no such message, or too long
     */
    <T> T receive(Class<T> type) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return null;
            }
            if (line.size() == longest) {
                throw new IOException("a line of more than " + longest + " bytes");
            }
            line.write(b);
        }
        return JSON.readValue(line.toByteArray(), type);
    }

    private static final class Nanos extends JsonSerializer<Duration> {
        @Override
        public void serialize(Duration value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.toNanos());
        }
    }

    private static final class FromNanos extends JsonDeserializer<Duration> {
        @Override
        public Duration deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Duration.ofNanos(json.getLongValue());
        }
    }
}
