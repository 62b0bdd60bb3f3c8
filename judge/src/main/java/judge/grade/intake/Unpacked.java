package judge.grade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of an archive, as long as it is not too much. */
final class Unpacked extends InputStream {
    private final InputStream in;
    private final Budget budget;
    private final LongSupplier packed;
    private long out;
    private long allowedUntil = Long.MAX_VALUE;
    private long zerosAtEnd;

    /**
     * @param packed how many bytes have gone in
     */
    Unpacked(InputStream in, Budget budget, LongSupplier packed) {
        this.in = in;
        this.budget = budget;
        this.packed = packed;
    }

    /** With how many zeros that which was read until now ends. */
    long zerosAtEnd() {
        return zerosAtEnd;
    }

    /** At most so many bytes may be read until this is called again. */
    void allow(long bytes) {
        allowedUntil = bytes == Long.MAX_VALUE ? bytes : out + bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        if (read > 0) {
            out += read;
            int zeros = 0;
            while (zeros < read && into[from + read - 1 - zeros] == 0) {
                zeros++;
            }
            zerosAtEnd = zeros == read ? zerosAtEnd + zeros : zeros;
            budget.unpacked(read);
            if (out > allowedUntil) {
                throw new IOException("a name or an attribute in it is longer than " + (Bounds.MOST_HEADER_BYTES >> 20) + " MiB");
            }
            if (out > Bounds.GROWTH_IS_FREE_BYTES && out / Bounds.MOST_GROWTH > packed.getAsLong()) {
                throw bomb();
            }
        }
        return read;
    }

    static TooMuch bomb() {
        return new TooMuch("More than " + Bounds.MOST_GROWTH
                + " bytes come out of each byte of an archive, as out of a bomb; the rest was not looked at.");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
