package judge.worker;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Shows that a message comes from who it should, and is the next one. An answer that found the channel could write to it; it
 * does not know the secret, which was read before the answer came, and a message that it overheard counts only once.
 *
 * <p><b>Threads:</b> one at a time.
 */
final class Seal {
    /** Hexadecimal digits of a seal. */
    static final int LENGTH = 32;

    private static final int SECRET_BYTES = 16;

    private final byte[] secret;
    private long number;

    Seal(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** A secret that nobody can guess, on one line. */
    static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** The seal of the next message. */
    byte[] next(byte[] message) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            digest.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(number++).putInt(message.length).array());
            digest.update(message);
            byte[] sum = digest.digest(secret);
            return HexFormat.of().formatHex(sum, 0, LENGTH / 2).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
