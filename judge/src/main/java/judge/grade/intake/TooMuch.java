package judge.grade.intake;

import java.io.IOException;

/** A submission is larger than anything that is handed in honestly; the message is a sentence. */
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
        super(message);
    }
}
