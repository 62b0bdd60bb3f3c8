package kit.report;

import java.util.List;

/**
 * Every sentence that the library says about an answer by itself, in one place.
 *
 * <p>What a particular exercise has to say stands in its checks. Facts first; "could", never "you forgot"; no repair.
 */
public final class Words {
    private Words() {}

    // ---- what an answer threw

    public static String todo(String message, String line) {
        return message + " is still to be done (" + line + ").";
    }

    public static String threw(Throwable thrown, String thread, String line) {
        return met(thread, thrown.getClass().getSimpleName(), line, thrown.getMessage());
    }

    public static String met(String thread, String type, String line, String message) {
        return thread + " met " + type + " at " + line + (message == null || message.isEmpty() ? "" : ": " + message) + ".";
    }

    public static String died(Throwable thrown, String thread, String line) {
        return thread + " ended by " + name(thrown) + " at " + line + ", and nobody was told.";
    }

    public static String recursion(String thread, String line) {
        return thread + " called itself without end at " + line + " (StackOverflowError).";
    }

    public static String memory(String thread, String line, long megabytes) {
        return thread + " used up the memory of " + megabytes + " MB at " + line + " (OutOfMemoryError).";
    }

    public static String unfit(String exercise, String message) {
        return exercise + " no longer fits its checks: " + message + ".";
    }

    public static String notInitialized(String exercise, String message) {
        return exercise + " cannot be used: what is static in it was not made. " + message + ".";
    }

    public static String foreign(Throwable thrown) {
        return "Outside the answer's own lines: " + name(thrown) + ".";
    }

    private static String name(Throwable thrown) {
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return thrown.getClass().getSimpleName() + message;
    }

    // ---- what its threads do

    public static String waits(
            String thread, String verb, String line, String call, String wanted, String owner, List<String> held) {
        return thread + " " + verb
                + (line.isEmpty() ? "" : " at " + line)
                + (call.isEmpty() ? "" : " in " + call)
                + (owner == null ? "" : " for " + wanted + ", which " + owner + " holds")
                + (held.isEmpty() ? "" : "; it holds " + String.join(" and ", held)) + ".";
    }

    public static String more(int count) {
        return "And " + count + " more.";
    }

    public static String restless(String thread, String line, long millis) {
        return thread + " never comes to rest: it is busy at " + line + " and used more than " + millis
                + " ms of processor time while it could have waited.";
    }

    public static String interruptedTheCheck() {
        return "It interrupted the thread that checks it: an answer interrupts its own threads only.";
    }

    public static String unending(String what, long seconds) {
        return what + " did not end within " + seconds + " s.";
    }

    /** {@code line} is where the call stands in the answer, or empty. */
    public static String noReturn(String line) {
        return "The call does not come back: nobody can move any more" + (line.isEmpty() ? "." : ", and it waits at " + line + ".");
    }

    public static String stillWaits(String what, long seconds) {
        return what + " still waits after " + seconds + " s.";
    }

    public static String tooSlow(long seconds) {
        return "Could not be finished: the machine was too busy to explore within " + seconds + " s.";
    }

    public static String tooLong(long seconds) {
        return notExplored("Exploring used " + seconds + " s of processor time.");
    }

    public static String notExplored(String happened) {
        return "Could not be finished, and that says nothing about the answer. " + happened;
    }

    public static String timedOut(int attempts) {
        return "Could not be finished: the machine was too busy to explore, " + attempts + " times.";
    }

    public static String engineLost() {
        return "Could not be finished: the tool that tries every order of steps cannot follow this answer on this JDK. Another JDK"
                + " may do; what the other checks say holds.";
    }

    public static String sleeps(String thread, String line, String whileWhat) {
        return thread + " sleeps (" + line + ") while " + whileWhat + ".";
    }

    public static String neverDone(String thread) {
        return thread + " waits for ever: nobody can move any more.";
    }

    public static String neverTrue(String what) {
        return what + " never happens: nobody can move any more.";
    }

    public static String interruptForgotten(String thread, String how, String call) {
        return thread + " " + how + ", and " + call + " returned as if nobody had interrupted him: isInterrupted() of " + thread
                + " is false.";
    }

    public static String didNotWait(String thread) {
        return thread + " did not wait: it went on and ended.";
    }

    public static String polls(String thread, String line, String whileWhat) {
        return thread + " waits for a while and looks again (" + line + ") while " + whileWhat + ".";
    }

    /** Why neither is welcome, whatever the check is about. */
    public static String whyNotPoll() {
        return "Who looks again and again is late by up to a whole nap, or keeps a processor busy for nothing. Who waits to be told is"
                + " neither.";
    }

    public static String whyPoolsStay() {
        return "A pool's threads wait for the next task, also when there will be none, until somebody shuts the pool down.";
    }

    public static String notHome(int count, String what) {
        return count + (count == 1 ? " thread of " : " threads of ") + what
                + (count == 1 ? " has not ended." : " have not ended.");
    }

    public static String tooFewHere(int here, int wanted, String place) {
        return "Only " + here + " of " + wanted + " threads stand at \"" + place + "\" at the same time.";
    }

    /** {@code line} is where one of them stands, or empty. */
    public static String threads(int limit, String line) {
        return "More than " + limit + " threads were alive at once" + (line.isEmpty() ? "." : ", one of them at " + line + ".");
    }

    public static String busy(String thread, String line, long seconds) {
        return "The answer used " + seconds + " s of processor time and did not end; the busiest thread is " + thread
                + " at " + line + ".";
    }

    // ---- what is not ordered

    public static String unordered(String variable, String writer, String written, String other, boolean writes, String where) {
        return writer + " writes " + variable + " (" + written + "), "
                + other + (writes ? " writes it too (" : " reads it (") + where + "), and nothing orders the two.";
    }

    // ---- what it is made of

    public static String readyMade(String exercise, String ingredient) {
        return exercise + " is made with a ready-made " + ingredient + ", and what that does is to be built here.";
    }

    // ---- what exploration found

    public static String stuck() {
        return "In this order of steps nobody can move any more.";
    }

    public static String stuckAt(String thread, String step, String place) {
        return thread + " stays at " + step + " (" + place + ").";
    }

    // ---- outcomes, and why nothing ran

    public static String of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case NOT_YET -> "not yet";
            case COULD_NOT_RUN -> "could not run";
        };
    }

    public static String needsJdk(int feature) {
        return "It needs JDK " + feature + " or newer, and this is Java " + Runtime.version().feature() + ".";
    }

    public static String waitsForOthers() {
        return "Not run yet: it waits until the checks above pass.";
    }

    /** Whether a check of which there is that to tell waits for others. */
    public static boolean waitsForOthers(Story story) {
        return story != null && story.happened().contains(waitsForOthers());
    }

    public static String notReached() {
        return "Not run: the run ended before it.";
    }

    public static final String NO_LINE = "a line outside the answer";
}
