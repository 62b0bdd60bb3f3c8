package judge.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kit.report.Check;
import kit.report.CheckResult;
import kit.report.Kind;
import kit.report.Outcome;
import kit.report.Story;
import kit.report.Words;

/**
 * One job in one process, watched from outside: whatever happens there, each listed check gets exactly one result, and only
 * while it runs. A process that says anything else, or anything twice, is not believed any more.
 *
 * <p><b>Threads:</b> one. <b>Blocks:</b> until the job has ended, or the process says nothing for longer than the
 * limits allow.
 */
final class Run {
    private static final Duration LOOK = Duration.ofMillis(200);

    /** Exit codes of a process that was hung up on, interrupted, killed or terminated. */
    private static final Set<Integer> SIGNALS = Set.of(129, 130, 137, 143);

    private final Child child;
    private final Function<Check, Limits> limits;
    private final boolean forgiving;
    private final Consumer<CheckResult> heard;
    private final Map<Check, CheckResult> results = new LinkedHashMap<>();
    private final Job job;
    private boolean begun;
    private Check running;
    private boolean ended;
    private boolean clean;

    /**
     * @param forgiving whether the answer is not blamed when the process was ended by a signal: an answer has no way to send
     *     one, but whoever ends the judge may send it to all its processes
     * @param heard hears each result at once
     */
    Run(Child child, Job job, Function<Check, Limits> limits, boolean forgiving, Consumer<CheckResult> heard) {
        this.child = child;
        this.job = job;
        this.limits = limits;
        this.forgiving = forgiving;
        this.heard = heard;
    }

    /**
     * Plays the job; the results are in the order of the checks.
     *
     * @return null when the process was gone before it began, was ended from outside, or was used before and fell silent: it may
     *     itself be to blame
     */
    List<CheckResult> play() throws InterruptedException {
        if (!child.isSilent()) {
            return null; // something is left of an earlier job and speaks
        }
        try {
            child.send(job);
        } catch (IOException e) {
            return null;
        }
        watch();
        if (!begun) {
            return null;
        }
        boolean failed = results.values().stream().anyMatch(result -> result.outcome() == Outcome.NOT_YET);
        for (Check check : job.checks()) {
            if (!results.containsKey(check)) {
                boolean waits = ended && failed && check.kind() == Kind.EXPLORE;
                finish(CheckResult.couldNotRun(check, waits ? Words.waitsForOthers() : Words.notReached()));
            }
        }
        return job.checks().stream().map(results::get).toList();
    }

    /** Whether the process may take another job. */
    boolean leftNothing() {
        return clean;
    }

    private void watch() throws InterruptedException {
        long spoken = System.nanoTime();
        Duration used = child.processor();
        while (true) {
            Event event = child.next(LOOK);
            if (event == null) {
                Duration silent = Duration.ofNanos(System.nanoTime() - spoken);
                Optional<String> exceeded = limits.apply(running).exceeded(silent, child.processor().minus(used));
                if (exceeded.isPresent()) {
                    if (child.jobs() > 1) {
                        begun = false; // a process that has served others may be to blame: a fresh one decides
                    } else if (running != null && running.kind() == Kind.EXPLORE) {
                        finish(CheckResult.couldNotRun(running, Words.notExplored(exceeded.get())));
                    } else {
                        broken(exceeded.get());
                    }
                    return;
                }
                continue;
            }
            if (!take(event)) {
                return;
            }
            spoken = System.nanoTime();
            used = child.processor();
        }
    }

    /** Whether there is more to come. */
    private boolean take(Event event) throws InterruptedException {
        if (event instanceof Event.Begun && !begun) {
            begun = true;
            return true;
        } else if (event instanceof Event.Started started && begun && running == null && isOpen(started.check())) {
            running = started.check();
            return true;
        } else if (event instanceof Event.Finished finished && begun && fits(finished.result())) {
            running = null;
            finish(finished.result());
            return true;
        } else if (event instanceof Event.Done done && begun && running == null) {
            ended = true;
            clean = done.clean();
            return false;
        } else if (event instanceof Event.Cut cut) {
            broken(cut.why());
            return false;
        } else if (event instanceof Event.Gone) {
            int code = child.exitCode();
            if (forgiving && SIGNALS.contains(code)) {
                begun = false; // a fresh process decides
            } else {
                broken("It ended the process that ran the checks (exit code " + code + ").");
            }
            return false;
        }
        broken("The process that runs the checks said something that it should not.");
        return false;
    }

    private boolean isOpen(Check check) {
        return job.checks().contains(check) && !results.containsKey(check);
    }

    /** A check that runs may end as it likes; one that does not may only be passed over. */
    private boolean fits(CheckResult result) {
        return running != null
                ? result.check().equals(running)
                : isOpen(result.check()) && result.outcome() == Outcome.COULD_NOT_RUN;
    }

    /**
     * The run is over too early. The check to blame is the one that runs, or else the next: its objects are made
     * before it runs.
     */
    private void broken(String happened) {
        clean = false;
        Check blamed = running != null ? running
                : job.checks().stream().filter(check -> !results.containsKey(check)).findFirst().orElse(null);
        if (begun && blamed != null) {
            finish(CheckResult.notYet(blamed, Story.of(happened)));
        }
    }

    private void finish(CheckResult result) {
        if (results.putIfAbsent(result.check(), result) == null) {
            heard.accept(result);
        }
    }
}
