package judge.grade.formats;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Names of learners as names of files. */
final class FileNames {
    private static final int MOST = 80;

    private FileNames() {}

    /**
     * The name when every system takes it as one; otherwise with {@code _} for what does not fit and a number of its own, so
     * that two names never become one.
     */
    static String of(String learner) {
        String safe = learner.replaceAll("[^A-Za-z0-9._@+-]", "_").replaceFirst("^[.-]", "_").replaceFirst("[.]$", "_");
        if (safe.length() > MOST) {
            safe = safe.substring(0, MOST);
        }
        boolean device = safe.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)([.].*)?");
        return safe.equals(learner) && !device && !safe.isEmpty() ? safe : safe + "_" + number(learner);
    }

    private static String number(String learner) {
        CRC32 sum = new CRC32();
        sum.update(learner.getBytes(StandardCharsets.UTF_16));
        return Long.toHexString(sum.getValue());
    }
}
