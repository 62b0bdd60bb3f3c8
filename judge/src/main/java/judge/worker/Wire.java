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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;

/**
 * One end of the line between a judge and a worker process: records as JSON, one on a line, each with a {@link Seal}.
 *
 * <p><b>Threads:</b> any may send, one receives. <b>Blocks:</b> {@link #receive} until a line is there or the other
 * end is closed.
 */
public final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new SimpleModule()
            .addSerializer(Duration.class, new Nanos())
            .addDeserializer(Duration.class, new FromNanos()));

    private final InputStream in;
    private final OutputStream out; // guarded by itself
    private final int longest;
    private final Seal sent; // guarded by out
    private final Seal received;

    /**
     * @param longest the longest line in bytes that is received
     * @param secret what both ends know and nobody else
     */
    public Wire(InputStream in, OutputStream out, int longest, String secret) {
        this.in = in;
        this.out = out;
        this.longest = longest;
        this.sent = new Seal(secret);
        this.received = new Seal(secret);
    }

    /** One end of a line on which the other end says a new secret first. */
    public static Wire toldSecret(InputStream in, OutputStream out, int longest) throws IOException {
        byte[] secret = line(in, 2 * Seal.LENGTH);
        if (secret == null) {
            throw new IOException("nobody is at the other end");
        }
        return new Wire(in, out, longest, new String(secret, StandardCharsets.US_ASCII));
    }

    /** One end of a line, on which a new secret is said first. */
    public static Wire tellingSecret(InputStream in, OutputStream out, int longest) throws IOException {
        String secret = Seal.secret();
        out.write((secret + "\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return new Wire(in, out, longest, secret);
    }

    public void send(Object message) throws IOException {
        byte[] line = JSON.writeValueAsBytes(message);
        synchronized (out) {
            out.write(sent.next(line));
            out.write(line);
            out.write('\n');
            out.flush();
        }
    }

    /**
     * The next message, or null when the other end is closed.
     *
     * @throws IOException when what came is no such message, or not from the other end, or too long
     */
    public <T> T receive(Class<T> type) throws IOException {
        byte[] line = line(in, longest);
        if (line == null) {
            return null;
        }
        int sealed = Math.min(Seal.LENGTH, line.length);
        byte[] message = Arrays.copyOfRange(line, sealed, line.length);
        if (!MessageDigest.isEqual(received.next(message), Arrays.copyOf(line, sealed))) {
            throw new IOException("a line that does not come from the other end");
        }
        return JSON.readValue(message, type);
    }

    private static byte[] line(InputStream in, int longest) throws IOException {
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
        return line.toByteArray();
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
