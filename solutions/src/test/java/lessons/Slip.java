package lessons;

import java.util.List;

/**
 * A slip of the pen in the {@link Miniature}.
 *
 * @param claim the claim that does not hold any more
 * @param from what the file says without the slip; empty for a whole new file
 * @param says what the report says
 */
record Slip(String claim, String file, String from, String to, String says) {
    private static final String README = "01-tills/README.md";
    private static final String HINTS = "01-tills/hints.md";
    private static final String SLIDE = "01-tills/slides/Sum.java";
    private static final String STARTER = "01-tills/src/main/java/tills/Till.java";
    private static final String CHECK = "01-tills/src/test/java/tills/TillTest.java";
    private static final String ANSWER = "solutions/src/main/java/tills/Till.java";
    private static final String WRONG = "solutions/src/wrong/tills/Till/NoLock.java";
    private static final String STARTERS = "solutions/src/wrong/tills/starters.txt";

    private static final String TODOS = "the starter's TODOs are numbered 1, 2, 3 ...";
    private static final String OPENING = "the starter's opening comment is short, and says where it belongs";
    private static final String CHECKED = "every TODO has a check, and every check a TODO";
    private static final String THREE_RUNGS = "every TODO has three rungs of hints";
    private static final String KEPT = "the answer keeps the starter's words, and tells what else is right and what only looks so";
    private static final String FIRST_LINES = "every wrong answer names the check that rejects it";
    private static final String SECTIONS = "the sections are numbered, then come Exercises and Go further";
    private static final String LISTINGS = "every Java listing is a region of a file that is compiled";
    private static final String OUTPUTS = "every output names a command that can be typed";
    private static final String TABLE = "the table of exercises is the board";
    private static final String NO_CODE = "the hints are for exercises of the board, and show no code";
    private static final String SLIDES = "every slide compiles as one file, and can be started";
    private static final String MENTIONS = "every place that a source mentions exists";
    private static final String REJECTED = "starters.txt names the check that rejects each starter";
    private static final String LINKS = "every link leads somewhere";

    static final List<Slip> ALL = List.of(
            new Slip(TODOS, STARTER, "// TODO 1:", "// TODO 2:", "Till.java:10: the TODOs have the numbers [2]"),
            new Slip(TODOS, STARTER, "// TODO 1:", "// TODO", "Till.java:10: this TODO is none of the numbered ones"),
            new Slip(TODOS, STARTER, "balance += amount;", "throw new UnsupportedOperationException(\"TODO 3\");",
                    "Till.java:13: this TODO"),
            new Slip(TODOS, STARTER, "// and none is counted twice.", "// TODO 1: and none is counted twice.",
                    "Till.java:11: there are two"),
            new Slip(OPENING, STARTER, " * Goal: count.\n", " * Goal: count.\n".repeat(10),
                    "Till.java:3: the opening comment has 11 lines"),
            new Slip(OPENING, STARTER, "exercise 1: Till.", "exercise 2: Till.",
                    "Till.java:3: the opening comment does not say where"),
            new Slip("the line on the board is short", CHECK, "about = \"count\"", "about = \"" + "count ".repeat(8) + "\"",
                    "TillTest.java:6: about has 48"),
            new Slip(CHECKED, CHECK, "todo = 1", "todo = {1, 2}",
                    "TillTest.java:11: this check is about TODO [1, 2], and the starter has [1]"),
            new Slip(CHECKED, STARTER, "// and none", "// TODO 2: and none", "Till.java:11: no check is about TODO 2"),
            new Slip("every check is a sentence in snake_case", CHECK, "a_deposit_is_kept", "aDepositIsKept",
                    "TillTest.java:11: aDepositIsKept is no"),
            new Slip("every check says where to read, and that section exists", CHECK, "1-one-step", "1-two-steps",
                    "TillTest.java:11: \"1-two-steps\""),
            new Slip("every check says where to read, and that section exists", README, "## 1. One step", "## 1. Steps",
                    "take one of 1-steps, exercises"),
            new Slip(THREE_RUNGS, HINTS, "## Till", "## Tills", "hints.md:1: there is no section ## Till"),
            new Slip(THREE_RUNGS, HINTS, "3. Let", "Let", "hints.md:5: TODO 1 has the rungs [1, 2]"),
            new Slip(THREE_RUNGS, HINTS, "### TODO 1", "### TODO 2", "hints.md:3: hints are for TODO [2], and the starter has [1]"),
            new Slip(THREE_RUNGS, HINTS, "### TODO 1", "### First", "hints.md:5: ### First is not"),
            new Slip("the starter is not its answer", STARTER, "public void", "public  synchronized /* oh */ void",
                    "Till.java:1: the starter contains"),
            new Slip(KEPT, ANSWER, " * Goal: count.\n", "", "Till.java:3: the opening comment is not the starter's"),
            new Slip(KEPT, ANSWER, "// and none is counted twice.\n", "\n", "Till.java:10: TODO 1 is not as in the starter"),
            new Slip(KEPT, ANSWER, "// Looks right: volatile.", "", "nothing says \"Looks right: ...\""),
            new Slip(FIRST_LINES, WRONG, "// TillTest", "//TillTest", "NoLock.java:1: it does not begin with a comment"),
            new Slip(FIRST_LINES, WRONG, "\"1, not 2\"", "\"\"", "NoLock.java:1: it does not say which check rejects it"),
            new Slip(FIRST_LINES, WRONG, " - two deposits read the same balance.", "",
                    "NoLock.java:1: it does not say which check rejects it"),
            new Slip(FIRST_LINES, WRONG, "a_deposit_is_kept", "a_deposit_is_lost",
                    "NoLock.java:1: there is no check TillTest.a_deposit_is_lost"),
            new Slip("the lesson has at most 900 words", README, "A `+=`", "word ".repeat(900) + "A `+=`",
                    "README.md:1: the lesson has 9"),
            new Slip(SECTIONS, README, "## 1. One step", "## 2. One step", "README.md:3: \"2. One step\" is not section 1"),
            new Slip(SECTIONS, README, "## Go further", "## More", "README.md:25: \"More\" is not section 2"),
            new Slip(SECTIONS, README, "- [the same section](#1-one-step)\n", "- [the same section](#1-one-step)\n".repeat(4),
                    "4 links to go further"),
            new Slip(LISTINGS, README, "int sum = 1 + 1;", "int sum = 2;",
                    "README.md:8: line 1 of this listing is not line 4 of slides/Sum.java"),
            new Slip(LISTINGS, README, "System.out.println(sum);\n", "",
                    "README.md:8: line 3 of this listing is not line 6 of slides/Sum.java"),
            new Slip(LISTINGS, README, "<!-- region: slides/Sum.java#sum -->", "", "README.md:8: nobody compiles this listing"),
            new Slip(LISTINGS, README, "slides/Sum.java#sum", "slides/Sums.java#sum", "README.md:8: there is no slides/Sums.java"),
            new Slip(LISTINGS, README, "slides/Sum.java#sum", "slides/Sum.java#total",
                    "README.md:8: slides/Sum.java has 0 regions total"),
            new Slip(OUTPUTS, README, "java 01-tills/slides/Sum.java", "java slides/Sum.java",
                    "README.md:14: there is no slides/Sum.java"),
            new Slip(OUTPUTS, README, "```text\n2\n```", "It prints 2.", "README.md:14: no output follows"),
            new Slip(TABLE, README, "| [Till](src/main/java/tills/Till.java) | count |\n", "", "README.md:19: the table has"),
            new Slip(TABLE, CHECK, "number = 1", "number = 2", "the exercises of this lesson have the numbers [2]"),
            new Slip(NO_CODE, HINTS, "## Till", "## Kitchen\n\n## Till", "hints.md:3: Kitchen is no exercise of this lesson"),
            new Slip(NO_CODE, HINTS, "3. Let", "```\na\nb\nc\nd\n```\n3. Let", "hints.md:9: a hint with 4 lines of code"),
            new Slip(SLIDES, SLIDE, "1 + 1", "1 +", "Sum.java:1: it does not compile"),
            new Slip(SLIDES, SLIDE, "main(String[] args)", "start()", "Sum.java:1: it has no main"),
            new Slip("every class lies in the lesson's package", "01-tills/src/main/java/Stray.java", "", "class Stray {}",
                    "Stray.java:1: it is not in"),
            new Slip(MENTIONS, STARTER, "README.md#1-one-step", "README.md#1-two-steps",
                    "Till.java:4: 01-tills/README.md has no section #1-two-steps"),
            new Slip(MENTIONS, ANSWER, "01-tills/README.md", "02-tills/README.md", "Till.java:4: there is no 02-tills/README.md"),
            new Slip(REJECTED, STARTERS, "Till: ", "Tills: ", "starters.txt:1: Tills is no exercise of this lesson"),
            new Slip(REJECTED, STARTERS, "Till: TillTest.a_deposit_is_kept", "Till: TillTest.a_deposit",
                    "starters.txt:1: there is no check TillTest.a_deposit"),
            new Slip(REJECTED, STARTERS, "Till: TillTest.a_deposit_is_kept: \"1, not 2\" - two deposits read the same balance.\n", "",
                    "not one line for Till"),
            new Slip(LINKS, "README.md", "README.md#1", "LESSON.md#1", "README.md:3: 01-tills/LESSON.md#1-one-step does not exist"),
            new Slip(LINKS, "README.md", "1-one-step", "1-two-steps",
                    "README.md:3: 01-tills/README.md#1-two-steps names a section that does not exist"),
            new Slip(LINKS, README, "(#1-one-step)", "(#2-one-step)", "README.md:27: #2-one-step names a section"),
            new Slip(LINKS, README, "https://docs", "http://docs", "is not https"),
            new Slip(LINKS, README, "docs.oracle.com", "blog.example.org",
                    "README.md:29: https://blog.example.org/javase/specs/jls/se17/html/jls-17.html is on none"),
            new Slip(LINKS, HINTS, "](README.md#1-one-step)", "](../../README.md)", "hints.md:8: ../../README.md does not exist"),
            new Slip("every name in brackets is defined", README, "[JLS 17]:", "[JLS 18]:",
                    "README.md:5: [JLS 17] is defined nowhere"));
}
