package judge.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens a page in the browser of whoever sits before the machine. */
final class Browser {
    private Browser() {}

    /** Whether a browser was asked to; it may still take a moment. */
    static boolean open(Path page) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac") ? List.of("open")
                : system.contains("windows") ? List.of("cmd", "/c", "start", "") : List.of("xdg-open");
        boolean seen = system.contains("mac") || system.contains("windows")
                || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        if (!seen || System.getenv("SSH_CONNECTION") != null) {
            return false;
        }
        try {
            ProcessBuilder browser = new ProcessBuilder(new ArrayList<>(command));
            browser.command().add(page.toUri().toString());
            browser.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
