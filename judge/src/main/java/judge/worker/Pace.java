package judge.worker;

/** What a worker process is made ready for. */
public enum Pace {
    /** A few answers, and somebody waits for the first: no time is left for warming up. */
    FEW(5, false),

    /**
     * Many answers, one at a time, and somebody waits for each: explorations are warm before the first, and take half as long
     * from the second on, by the virtual machine's better compiler. That one works meanwhile, on other processors.
     */
    EACH(50, true),

    /**
     * Many answers, as many at once as there are processors, and somebody waits for the last: the better compiler would cost
     * twice the processor time that it saves, and a warm exploration is wasted on a process in which none runs.
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

    /** Whether explorations are made warm, by the better compiler. */
    boolean warm() {
        return warm;
    }
}
