package lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A workspace with one lesson and one exercise, in which everything fits together. */
final class Miniature {
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "pom.xml", "<project/>\n",
            "README.md", """
                    # Workshop

                    Begin with [tills](01-tills/README.md#1-one-step).
                    """,
            "01-tills/README.md", """
                    # 01 Tills

                    ## 1. One step

                    A `+=` is three steps, see [Till](src/main/java/tills/Till.java) and [JLS 17].

                    <!-- region: slides/Sum.java#sum -->
                    ```java
                    int sum = 1 + 1;

                    System.out.println(sum);
                    ```

                    <!-- output: java 01-tills/slides/Sum.java -->
                    ```text
                    2
                    ```

                    ## Exercises

                    | exercise | you |
                    |---|---|
                    | [Till](src/main/java/tills/Till.java) | count |

                    ## Go further

                    - [the same section](#1-one-step)

                    [JLS 17]: https://docs.oracle.com/javase/specs/jls/se17/html/jls-17.html
                    """,
            "01-tills/hints.md", """
                    # Hints

                    ## Till

                    ### TODO 1

                    1. How many steps has `+=`?
                    2. Two can stand between them, see [section 1](README.md#1-one-step).
                    3. Let one in at a time.
                    """,
            "01-tills/slides/Sum.java", """
                    public class Sum {
                        public static void main(String[] args) {
                            // region sum
                            int sum = 1 + 1;

                            System.out.println(sum);
                            // end region
                        }
                    }
                    """,
            "01-tills/src/main/java/tills/Till.java", """
                    package tills;

                    /*
                     * 01-tills, exercise 1: Till. Lesson: 01-tills/README.md#1-one-step
                     * Goal: count.
                     */
                    public class Till {
                        private int balance;

                        // TODO 1: deposits made at the same time are all kept,
                        // and none is counted twice.
                        public void deposit(int amount) {
                            balance += amount;
                        }
                    }
                    """,
            "01-tills/src/test/java/tills/TillTest.java", """
                    package tills;

                    import kit.Exercise;
                    import kit.Promise;

                    @Exercise(number = 1, about = "count")
                    class TillTest {
                        private static final String STEP = "1-one-step";

                        @Promise(todo = 1, why = "A second thread could come between.", read = STEP)
                        void a_deposit_is_kept() {
                            new Till().deposit(1);
                        }
                    }
                    """,
            "solutions/src/main/java/tills/Till.java", """
                    package tills;

                    /*
                     * 01-tills, exercise 1: Till. Lesson: 01-tills/README.md#1-one-step
                     * Goal: count.
                     */
                    public class Till {
                        private int balance;

                        // TODO 1: deposits made at the same time are all kept,
                        // and none is counted twice.
                        // One at a time.
                        public synchronized void deposit(int amount) {
                            balance += amount;
                        }

                        // Also right: a lock.
                        // Looks right: volatile.
                    }
                    """,
            "solutions/src/wrong/tills/Till/NoLock.java", """
                    // TillTest.a_deposit_is_kept: "1, not 2" - two deposits read the same balance.
                    package tills;
                    """,
            "solutions/src/wrong/tills/starters.txt", """
                    Till: TillTest.a_deposit_is_kept: "1, not 2" - two deposits read the same balance.
                    """));

    private final Path root;

    private Miniature(Path root) {
        this.root = root;
    }

    static Miniature in(Path folder) throws IOException {
        Miniature miniature = new Miniature(folder.toRealPath());
        for (String file : FILES.keySet()) {
            miniature.write(file, FILES.get(file));
        }
        return miniature;
    }

    Path root() {
        return root;
    }

    /** Writes something else instead of that text, or a new file when there is no such text. */
    void change(String file, String from, String to) throws IOException {
        String text = FILES.getOrDefault(file, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not say " + from);
        }
        write(file, from.isEmpty() ? to : text.replace(from, to));
    }

    /** Makes that file what it was. */
    void restore(String file) throws IOException {
        if (FILES.containsKey(file)) {
            write(file, FILES.get(file));
        } else {
            Files.delete(root.resolve(file));
        }
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
