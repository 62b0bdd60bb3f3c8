package judge.grade.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import judge.Lesson;
import judge.Workspace;
import judge.grade.Submission;

/** A digest of all that a result depends on: as long as it is the same, so is the result. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /**
     * Of what judges: the lessons' sources and checks, this program and its libraries, the Java that runs it.
     *
     * @param more what else matters, such as the kind of sandbox
     */
    static String ofJudge(Workspace workspace, List<Path> program, String more) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(more);
        fingerprint.add("java " + Runtime.version().feature());
        for (Lesson lesson : workspace.lessons()) {
            fingerprint.addFolder(lesson.folder(), lesson.directory().resolve("src"));
        }
        for (Path entry : program) {
            fingerprint.addEntry(entry);
        }
        return fingerprint.text();
    }

    /** Of a submission, and of what judges it. */
    static String of(Submission submission, String judge) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(judge);
        submission.found().forEach((exercise, found) -> {
            fingerprint.add(exercise);
            fingerprint.add(found.source());
        });
        return fingerprint.text();
    }

    private void addFolder(String name, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> folder.relativize(file).toString())).toList();
        }
        for (Path file : files) {
            add(name + "/" + folder.relativize(file).toString().replace('\\', '/'));
            add(Files.readAllBytes(file));
        }
    }

    /**
     * By what its classes hold, and not by when it was built: the same sources built again judge the same. The jars that its
     * manifest names belong to it.
     */
    private void addJar(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return;
        }
        String more;
        try (JarFile zip = new JarFile(jar.toFile())) {
            zip.stream().filter(entry -> entry.getName().endsWith(".class")).sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> add(entry.getName() + " " + entry.getSize() + " " + Long.toHexString(entry.getCrc())));
            Manifest manifest = zip.getManifest();
            more = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        }
        for (String entry : more == null ? new String[0] : more.strip().split("\\s+")) {
            addEntry(Path.of(jar.toUri().resolve(entry)));
        }
    }

    private void addEntry(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            addFolder("", entry);
        } else {
            addJar(entry);
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that no two lists of parts look the same. */
    private void add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
