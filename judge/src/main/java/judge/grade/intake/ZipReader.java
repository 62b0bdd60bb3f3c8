package judge.grade.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Reads a zip by its directory, which stands at its end; of files that are not taken, nothing is unpacked. A zip whose end
 * is missing, or whose directory is too large, is read from its beginning as far as it goes.
 *
 * <p><b>Threads:</b> one.
 */
final class ZipReader {
    private final Archives archives;
    private final Sieve sieve;
    private final Budget budget;
    private final String prefix;
    private final int level;

    ZipReader(Archives archives, Sieve sieve, Budget budget, String prefix, int level) {
        this.archives = archives;
        this.sieve = sieve;
        this.budget = budget;
        this.prefix = prefix;
        this.level = level;
    }

    void read(SeekableByteChannel channel) throws IOException {
        BoundedChannel bounded = new BoundedChannel(channel, Bounds.MOST_DIRECTORY_BYTES);
        ZipFile zip;
        try {
            zip = ZipFile.builder().setSeekableByteChannel(bounded).setIgnoreLocalFileHeader(true).get();
        } catch (IOException | RuntimeException e) {
            channel.position(0);
            fromItsBeginning(channel, e);
            return;
        }
        bounded.free();
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            budget.entry();
            ZipArchiveEntry entry = entries.nextElement();
            entry(entry, most -> {
                mustBeReadable(entry, zip.canReadEntryData(entry));
                try (InputStream in = unpacked(zip.getInputStream(entry), entry.getCompressedSize())) {
                    return in.readNBytes(most);
                }
            });
        }
    }

    private void fromItsBeginning(SeekableByteChannel channel, Exception why) throws IOException {
        Counted packed = new Counted(new BufferedInputStream(Channels.newInputStream(channel)));
        int files = 0;
        ZipArchiveInputStream zip = new ZipArchiveInputStream(packed);
        Unpacked plain = new Unpacked(zip, budget, packed::count);
        try {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.entry();
                ZipArchiveEntry at = entry;
                entry(at, most -> {
                    mustBeReadable(at, zip.canReadEntryData(at));
                    return plain.readNBytes(most);
                });
                if (zip.canReadEntryData(at)) {
                    plain.skip(Long.MAX_VALUE); // what was not read, within the budget
                }
                files++;
            }
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IOException("it is damaged or cut off after " + files + " files: " + Reading.said(e), e);
        }
        throw new IOException("it is damaged, and was read from its beginning (" + files + " files): " + Reading.said(why), why);
    }

    private InputStream unpacked(InputStream in, long packed) {
        return new Unpacked(in, budget, () -> packed);
    }

    private static void mustBeReadable(ZipArchiveEntry entry, boolean readable) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new IOException("it is encrypted: hand it in without a password");
        }
        if (!readable) {
            throw new IOException("it is packed in a way that is not read here (method " + entry.getMethod() + ")");
        }
    }

    private void entry(ZipArchiveEntry entry, Item.Content content) throws TooMuch {
        if (entry.isDirectory()) {
            return;
        }
        ArchivePath path = ArchivePath.of(entry.getName());
        String why = !path.trouble().isEmpty() ? path.trouble() : entry.isUnixSymlink() ? "a link: links are never followed" : "";
        if (!why.isEmpty()) {
            sieve.leaveOut(prefix + path.path(), why);
            return;
        }
        archives.file(new Item(prefix + path.path(), level, Archives.time(entry.getLastModifiedTime()), content));
    }
}
