package judge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real browser, where there is one, for tests of pages. */
public final class Chromium {
    /** Why a test is skipped. */
    public static final String MISSING = "no /usr/bin/chromium: the page is not looked at";

    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    private Chromium() {}

    public static boolean isHere() {
        return Files.isExecutable(BROWSER);
    }

    /**
     * The page as it is when its scripts have run. Blocks for two minutes at most.
     *
     * @param folder to work in
     */
    public static String dom(String url, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("dom.txt");
        Process browser = new ProcessBuilder(BROWSER.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"), "--dump-dom", url)
                .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertTrue(browser.waitFor(120, TimeUnit.SECONDS), "the browser ends");
        } finally {
            browser.destroyForcibly();
        }
        return Files.readString(out);
    }
}
