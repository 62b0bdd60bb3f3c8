package kit.report;

import java.util.Objects;

/** A check that did not pass, with its story. */
public final class NotYet extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Story story;
    private final String printed;

    /** Seen by a check: the message is what happened, on one line. */
    public NotYet(Story story) {
        this(story, "", story.oneLine());
    }

    /**
     * Told to whoever ran the check: the message is the whole story, laid out for 80 columns.
     *
     * @param printed what the answer printed while the check ran
     */
    public NotYet(Story story, String printed) {
        this(story, printed, "\n" + String.join("\n", Page.story(story)) + "\n");
    }

    private NotYet(Story story, String printed, String message) {
        super(message);
        this.story = Objects.requireNonNull(story);
        this.printed = Objects.requireNonNull(printed);
    }

    public Story story() {
        return story;
    }

    public String printed() {
        return printed;
    }
}
