package judge.grade.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into archives, and into those in them, and gives what it finds to the sieve. <b>Threads:</b> one. */
final class Archives {
    /** Files that are packed alone: an exercise's would not be. */
    private static final Set<String> NO_ARCHIVES = Set.of(".gz", ".bz2", ".xz", ".zst");

    private static final Instant NO_TIME_UNTIL = Instant.parse("1981-01-01T00:00:00Z"); // what zips without times say

    private final Sieve sieve;
    private final Budget budget;

    Archives(Sieve sieve, Budget budget) {
        this.sieve = sieve;
        this.budget = budget;
    }

    /**
     * A learner's folder, or one of several.
     *
     * @param prefix before the paths of what is in it; empty, or ends with {@code /}
     */
    void folder(Path folder, String prefix) throws TooMuch {
        new FolderReader(this, sieve, budget).read(folder, prefix);
    }

    /** A file from anywhere: looks into it when it is an archive. */
    void file(Item item) throws TooMuch {
        Optional<String> ending = Kind.ending(item.name()).filter(name -> !NO_ARCHIVES.contains(name));
        if (ending.isEmpty() || Closed.around(item.parts()).isPresent()) {
            sieve.offer(item);
            return;
        }
        if (item.archives() >= Bounds.MOST_ARCHIVES_DEEP) {
            sieve.notEntered(item.path(), "an archive in an archive in an archive: not looked into");
            sieve.trouble(Shown.of(item.path()) + " was not looked into: it lies in too many archives.");
            return;
        }
        try {
            byte[] bytes = item.content().read(Bounds.MOST_NESTED_BYTES + 1);
            if (bytes.length > Bounds.MOST_NESTED_BYTES) {
                throw new IOException("it is larger than " + (Bounds.MOST_NESTED_BYTES >> 20) + " MiB");
            }
            open(item.path() + "/", item.archives() + 1, item.name(), new SeekableInMemoryByteChannel(bytes));
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            unreadable(item.path(), e);
        }
    }

    /**
     * The archive of a learner, or one in it.
     *
     * @param prefix before the paths of what is in it; empty, or ends with {@code /}
     * @param level 1 for the outermost
     * @throws IOException when it cannot be read, or not to its end
     */
    void open(String prefix, int level, String name, SeekableByteChannel channel) throws IOException {
        budget.archive();
        byte[] head = head(channel);
        Kind kind = Kind.of(head).orElse(null);
        if (kind == null) {
            if (head.length == 0) {
                throw new IOException("it is empty: 0 bytes");
            }
            if (Kind.TAR.fits(name) && Arrays.equals(head, new byte[Kind.HEAD_BYTES])) {
                throw new IOException("it is an empty tar");
            }
            throw new IOException("it is no archive, whatever its name says");
        }
        if (!kind.fits(name)) {
            sieve.trouble(Shown.of(name) + " is a " + kind.title() + ", whatever its name says. It was read as one.");
        }
        if (!kind.readable()) {
            throw new IOException("it is a " + kind.title() + ", which is not read here: hand in a zip or a tar.gz");
        }
        if (kind == Kind.ZIP) {
            new ZipReader(this, sieve, budget, prefix, level).read(channel);
        } else {
            new TarReader(this, sieve, budget, prefix, level).read(kind, channel);
        }
    }

    private void unreadable(String path, Exception e) {
        sieve.notEntered(path, "an archive that could not be read to its end");
        sieve.trouble(Shown.of(path) + " could not be read to its end: " + Reading.said(e) + ".");
    }

    private static byte[] head(SeekableByteChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(Kind.HEAD_BYTES);
        while (head.hasRemaining() && channel.read(head) > 0) {
            continue;
        }
        channel.position(0);
        return Arrays.copyOf(head.array(), head.position());
    }

    /** A time as it is told; {@link Instant#EPOCH} when it is none. */
    static Instant time(FileTime told) {
        Instant time = told == null ? Instant.EPOCH : told.toInstant();
        return time.isBefore(NO_TIME_UNTIL) ? Instant.EPOCH : time;
    }
}
