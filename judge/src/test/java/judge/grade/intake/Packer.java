package judge.grade.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Packs archives, also such as no honest program packs. */
final class Packer {
    private record File(byte[] bytes, Instant time, char tarType, String link) {}

    /** Several files of one path are possible: the keys are numbered. */
    private final Map<String, File> files = new LinkedHashMap<>();

    Packer file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Packer file(String path, byte[] bytes) {
        return put(path, new File(bytes, Instant.parse("2026-11-20T10:00:00Z"), (char) TarConstants.LF_NORMAL, ""));
    }

    Packer file(String path, String text, Instant time) {
        return put(path, new File(text.getBytes(StandardCharsets.UTF_8), time, (char) TarConstants.LF_NORMAL, ""));
    }

    Packer symbolicLink(String path, String to) {
        return put(path, new File(to.getBytes(StandardCharsets.UTF_8), Instant.EPOCH, (char) TarConstants.LF_SYMLINK, to));
    }

    /** Of that type, in a tar: a hard link, a pipe, a device. */
    Packer special(String path, byte tarType, String to) {
        return put(path, new File(new byte[0], Instant.EPOCH, (char) tarType, to));
    }

    private Packer put(String path, File file) {
        files.put(files.size() + ":" + path, file);
        return this;
    }

    private static String path(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (Map.Entry<String, File> one : files.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(path(one.getKey()));
                entry.setUnixMode(one.getValue().tarType == TarConstants.LF_SYMLINK ? 0120777 : 0100644);
                entry.setTime(one.getValue().time.toEpochMilli());
                zip.putArchiveEntry(entry);
                zip.write(one.getValue().bytes);
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] tar() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, File> one : files.entrySet()) {
                File file = one.getValue();
                TarArchiveEntry entry = new TarArchiveEntry(path(one.getKey()), (byte) file.tarType, true);
                boolean plain = file.tarType == TarConstants.LF_NORMAL;
                entry.setSize(plain ? file.bytes.length : 0);
                entry.setLinkName(file.link);
                entry.setModTime(Date.from(file.time));
                tar.putArchiveEntry(entry);
                if (plain) {
                    tar.write(file.bytes);
                }
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] tarGz() {
        return gz(tar());
    }

    byte[] tarBz2() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream packed = new BZip2CompressorOutputStream(out)) {
            packed.write(tar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gz(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
