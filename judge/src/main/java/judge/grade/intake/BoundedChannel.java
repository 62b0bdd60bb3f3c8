package judge.grade.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel of which only so many bytes can be read, until it is set free. <b>Threads:</b> as the channel in it. */
final class BoundedChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private long left;

    BoundedChannel(SeekableByteChannel channel, long most) {
        this.channel = channel;
        this.left = most;
    }

    void free() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = channel.read(into);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new IOException("its directory is too large");
        }
        return read;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return channel.write(from);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        channel.position(to);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long to) throws IOException {
        channel.truncate(to);
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    /** Does nothing: who opened the channel closes it, and may read it once more. */
    @Override
    public void close() {
        left = 0;
    }
}
