package judge.grade.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads a tar from its beginning to its end, packed or not. <b>Threads:</b> one. */
final class TarReader {
    /** A tar ends with a block of zeros at least. */
    private static final int END_BYTES = 512;

    private final Archives archives;
    private final Sieve sieve;
    private final Budget budget;
    private final String prefix;
    private final int level;

    TarReader(Archives archives, Sieve sieve, Budget budget, String prefix, int level) {
        this.archives = archives;
        this.sieve = sieve;
        this.budget = budget;
        this.prefix = prefix;
        this.level = level;
    }

    void read(Kind kind, SeekableByteChannel channel) throws IOException {
        Counted packed = new Counted(new BufferedInputStream(Channels.newInputStream(channel)));
        try (Unpacked plain = new Unpacked(plain(kind, packed), budget, packed::count);
                TarArchiveInputStream tar = new TarArchiveInputStream(plain, "UTF-8")) {
            for (int files = 0; ; files++) {
                TarArchiveEntry entry = next(tar, plain, files);
                if (entry == null && plain.zerosAtEnd() < END_BYTES) {
                    throw new IOException("it is cut off after " + files + " files");
                }
                if (entry == null) {
                    return;
                }
                budget.entry();
                entry(tar, entry);
                tar.skip(Long.MAX_VALUE); // what was not read, within the budget
            }
        }
    }

    private static TarArchiveEntry next(TarArchiveInputStream tar, Unpacked plain, int files) throws IOException {
        plain.allow(Bounds.MOST_HEADER_BYTES);
        try {
            return tar.getNextEntry();
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IOException("it is damaged or cut off after " + files + " files: " + Reading.said(e), e);
        } finally {
            plain.allow(Long.MAX_VALUE);
        }
    }

    private static InputStream plain(Kind kind, InputStream packed) throws IOException {
        return switch (kind) {
            case GZIP -> GzipCompressorInputStream.builder().setInputStream(packed).setDecompressConcatenated(true).get();
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            default -> packed;
        };
    }

    private void entry(TarArchiveInputStream tar, TarArchiveEntry entry) throws TooMuch {
        if (entry.isDirectory()) {
            return;
        }
        ArchivePath path = ArchivePath.of(entry.getName());
        String why = !path.trouble().isEmpty() ? path.trouble()
                : entry.isSymbolicLink() || entry.isLink() ? "a link: links are never followed"
                : !entry.isFile() || entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()
                        ? "neither a file nor a folder" : "";
        if (!why.isEmpty()) {
            sieve.leaveOut(prefix + path.path(), why);
            return;
        }
        archives.file(new Item(prefix + path.path(), level, Archives.time(entry.getLastModifiedTime()), tar::readNBytes));
    }
}
