package judge.grade.intake;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why something could not be read, in words. */
final class Reading {
    private Reading() {}

    /** What an exception has to say, without a full stop. */
    static String said(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "it is not permitted";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        String message = e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : e.getMessage();
        return Shown.of(message.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", ""));
    }
}
