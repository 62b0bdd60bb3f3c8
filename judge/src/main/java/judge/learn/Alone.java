package judge.learn;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Whether this is the only watch of the workspace. Two would both work; the second says who the first is.
 *
 * <p>What counts is the system's lock on the file, which goes with its process however that ends; the file's text, the
 * number of the process, is only there to be told.
 *
 * @param channel null when nothing can be written in the workspace
 * @param lock null when another watch has it
 * @param other the number of the other watch's process, "?" when it is not known
 */
record Alone(FileChannel channel, FileLock lock, String other) implements AutoCloseable {
    private static final long FAR = Long.MAX_VALUE - 1; // beyond the text, which others must be able to read
    private static final int MOST_BYTES = 20;

    static Alone in(Path root) {
        Path file = root.resolve(".learn").resolve("watch.lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                return new Alone(channel, null, read(channel));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(String.valueOf(ProcessHandle.current().pid())), 0);
            return new Alone(channel, lock, "");
        } catch (IOException e) {
            return new Alone(channel, null, "?"); // nothing can be written here: then nobody is disturbed either
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(FAR, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this process
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(MOST_BYTES);
        channel.read(text, 0);
        String number = StandardCharsets.UTF_8.decode(text.flip()).toString();
        return number.matches("\\d+") ? number : "?";
    }

    boolean isAlone() {
        return channel == null || lock != null;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
