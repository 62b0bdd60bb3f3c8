package judge.worker;

/** What a worker process is made ready for. */
public enum Pace {
    /** A few answers, and somebody waits for the first: no time is left for warming up. */
    FEW(5, false),

    /** Many answers, one at a time, and somebody waits for each: explorations are warm before the first. */
    EACH(50, true),

    /**
     * Many answers, as many at once as there are processors, and somebody waits for the last: a warm exploration would be wasted
     * on a process in which none runs.
     */
    ALL(50, false);

    private final int mostJobs;
    private final boolean warm;

    Pace(int mostJobs, boolean warm) {
        this.mostJobs = mostJobs;
        this.warm = warm;
    }

    /** How many answers a process may take, of people who trust each other. */
    int mostJobs() {
        return mostJobs;
    }

    /** Whether explorations are made warm before the first answer comes. */
    boolean warm() {
        return warm;
    }
}
