package judge.grade.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a folder and those in it, by name. Of links, pipes and devices nothing is opened. <b>Threads:</b> one. */
final class FolderReader {
    private final Archives archives;
    private final Sieve sieve;
    private final Budget budget;

    FolderReader(Archives archives, Sieve sieve, Budget budget) {
        this.archives = archives;
        this.sieve = sieve;
        this.budget = budget;
    }

    /**
     * @param prefix before the paths of what is in it; empty, or ends with {@code /}
     */
    void read(Path folder, String prefix) throws TooMuch {
        folder(folder, prefix, 1);
    }

    private void folder(Path folder, String prefix, int depth) throws TooMuch {
        List<Path> content = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path one : stream) {
                budget.entry();
                content.add(one);
            }
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1), e);
        }
        content.sort(Comparator.comparing(one -> one.getFileName().toString()));
        for (Path one : content) {
            String path = prefix + one.getFileName();
            try {
                one(one, path, depth);
            } catch (TooMuch e) {
                throw e;
            } catch (IOException e) {
                unreadable(path, e);
            }
        }
    }

    private void unreadable(String path, Exception e) {
        sieve.notEntered(path, "could not be read");
        sieve.trouble(Shown.of(path) + " could not be read: " + Reading.said(e) + ".");
    }

    private void one(Path file, String path, int depth) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (is.isSymbolicLink()) {
            sieve.leaveOut(path, "a link: links are never followed");
        } else if (is.isDirectory()) {
            Optional<Closed.Folder> closed = Closed.around((path + "/.").split("/"));
            if (closed.isPresent()) {
                sieve.notEntered(path, closed.get().why());
            } else if (depth == Bounds.MOST_FOLDERS_DEEP) {
                sieve.notEntered(path, "it lies in more than " + Bounds.MOST_FOLDERS_DEEP + " folders");
                sieve.trouble("There are more than " + Bounds.MOST_FOLDERS_DEEP
                        + " folders in folders; the rest was not looked at.");
            } else {
                folder(file, path + "/", depth + 1);
            }
        } else if (!is.isRegularFile()) {
            sieve.leaveOut(path, "neither a file nor a folder: never opened");
        } else if (names(file) > 1) {
            sieve.leaveOut(path, "a hard link, perhaps to another's file: copy the folder, and it is none any more");
        } else {
            archives.file(new Item(path, 0, Archives.time(is.lastModifiedTime()), most -> {
                byte[] bytes = open(file, most);
                budget.unpacked(bytes.length);
                return bytes;
            }));
        }
    }

    /** The first bytes of that file, at most so many. */
    static byte[] open(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    /** How many names the file has, where the system tells. */
    private static int names(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) : 1;
    }
}
