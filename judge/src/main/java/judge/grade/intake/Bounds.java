package judge.grade.intake;

import java.time.Duration;
import judge.Answer;

/**
 * How much of one submission is read. What an honest learner hands in, a whole workspace with its build output and its
 * history, stays far below.
 */
final class Bounds {
    /** Files and folders that are looked at, nested archives included. */
    static final int MOST_ENTRIES = 50_000;

    /** Bytes that come out of archives, nested ones included. */
    static final long MOST_UNPACKED_BYTES = 512L << 20;

    /** How many bytes may come out of one that goes in: source code packs to a tenth, zeros to a thousandth. */
    static final long MOST_GROWTH = 100;

    /** Below so many bytes out of an archive, its growth is no matter. */
    static final long GROWTH_IS_FREE_BYTES = 8L << 20;

    /** Archives in archives: the learner's own is the first, one in it the second. */
    static final int MOST_ARCHIVES_DEEP = 2;

    /** The size of an archive within an archive. */
    static final int MOST_NESTED_BYTES = 32 << 20;

    /** Archives in one submission. */
    static final int MOST_ARCHIVES = 100;

    /** The directory at the end of a zip. */
    static final long MOST_DIRECTORY_BYTES = 4L << 20;

    /** What a tar may say between two files: long names and attributes. */
    static final long MOST_HEADER_BYTES = 1L << 20;

    /** Folders in folders. */
    static final int MOST_FOLDERS_DEEP = 64;

    /** Reading one submission. */
    static final Duration MOST_TIME = Duration.ofSeconds(60);

    /** Clones in one submission that are asked for their last commit. */
    static final int MOST_CLONES = 3;

    /** Asking git for the time of the last commit. */
    static final Duration MOST_GIT_TIME = Duration.ofSeconds(10);

    /** Bytes of a commit, or of a file in which git notes where it stands. */
    static final int MOST_GIT_BYTES = 4 << 20;

    /** Of a source, one byte more than is judged: the judge then says that it is too large. */
    static final int MOST_SOURCE_BYTES = Answer.MOST_BYTES + 1;

    /** Lines on what was left out. */
    static final int MOST_IGNORED = 40;

    /** Sentences on what went wrong. */
    static final int MOST_TROUBLES = 20;

    /** Characters of a learner's name as a file name: 60 of them fit a file's name whatever their script. */
    static final int MOST_NAME_CHARACTERS = 60;

    /** Characters of a path that are shown. */
    static final int MOST_SHOWN_CHARACTERS = 200;

    private Bounds() {}
}
