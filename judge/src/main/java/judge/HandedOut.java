package judge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Starters that go along, inside of the judge, with a workspace that is handed out: it may be a folder that git does not know. */
public final class HandedOut {
    /** Among the judge's resources; their paths in the workspace follow. */
    public static final String STARTERS = "/starters/";

    private HandedOut() {}

    /**
     * The text of the starter, or empty where the workspace is no handout.
     *
     * @param path in the workspace, with slashes
     */
    public static Optional<String> starter(String path) throws IOException {
        try (InputStream kept = HandedOut.class.getResourceAsStream(STARTERS + path)) {
            return kept == null ? Optional.empty() : Optional.of(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
