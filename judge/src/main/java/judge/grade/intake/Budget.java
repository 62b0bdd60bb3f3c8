package judge.grade.intake;

/** What may still be read of one submission. <b>Threads:</b> one. */
final class Budget {
    private final long begun = System.nanoTime();
    private int entries;
    private int archives;
    private long bytes;

    /** One more file or folder. */
    void entry() throws TooMuch {
        if (++entries > Bounds.MOST_ENTRIES) {
            throw new TooMuch("There are more than " + Bounds.MOST_ENTRIES + " files and folders; the rest was not looked at.");
        }
        time();
    }

    /** One more archive. */
    void archive() throws TooMuch {
        if (++archives > Bounds.MOST_ARCHIVES) {
            throw new TooMuch("There are more than " + Bounds.MOST_ARCHIVES + " archives; the rest was not looked at.");
        }
    }

    /** So many bytes more out of an archive. */
    void unpacked(long more) throws TooMuch {
        bytes += more;
        if (bytes > Bounds.MOST_UNPACKED_BYTES) {
            throw new TooMuch("More than " + (Bounds.MOST_UNPACKED_BYTES >> 20)
                    + " MiB come out of it; the rest was not looked at.");
        }
        time();
    }

    private void time() throws TooMuch {
        if (System.nanoTime() - begun > Bounds.MOST_TIME.toNanos()) {
            throw new TooMuch("Reading it took more than " + Bounds.MOST_TIME.toSeconds() + " s; the rest was not looked at.");
        }
    }
}
