package judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up workspace with one lesson, two exercises and a type that the lesson gives. */
public final class Tiny {
    public static final String TRAY = """
            package tiny;

            public class Tray {
                private int slices;

                public synchronized void put(int more) {
                    slices += more;
                }

                public synchronized int slices() {
                    return slices;
                }
            }
            """;

    public static final String COUNTER = """
            package tiny;

            import java.util.ArrayList;
            import java.util.List;
            import java.util.function.Consumer;

            public class Counter {
                public static final int PLACES = 3;
                private final int places;

                public Counter(int places) {
                    this.places = places;
                }

                public List<String> serve(List<String> orders, int cooks, Consumer<String> bell) throws InterruptedException {
                    List<String> served = new ArrayList<>();
                    for (String order : orders) {
                        bell.accept(order);
                        served.add(order);
                    }
                    return served;
                }

                public Plate plate() {
                    return new Plate("round");
                }
            }
            """;

    private static final String TRAY_TEST = """
            package tiny;

            import kit.Crew;
            import kit.Exercise;
            import kit.Expect;
            import kit.Explore;
            import kit.Interleavings;
            import kit.Promise;
            import kit.Script;

            @Exercise(number = 1, about = "no slice is lost")
            class TrayTest {
                @Explore(todo = 1, why = "Two cooks could put at once.", read = "1-the-tray")
                void no_order_of_steps_loses_a_slice() {
                    Interleavings.explore(scene -> {
                        Tray tray = new Tray();
                        scene.thread("cook-1", () -> tray.put(1));
                        scene.thread("cook-2", () -> tray.put(1));
                        scene.play();
                        Expect.equal("The number of slices", 2, tray.slices());
                    });
                }

                @Promise(todo = {1, 2}, why = "Slices add up.", read = "1-the-tray")
                void slices_are_counted() {
                    Tray tray = new Tray();
                    tray.put(3);
                    Expect.equal("The number of slices", 3, tray.slices());
                }

                @Script(todo = 2, why = "Nobody else stands at the tray.", read = "1-the-tray")
                void a_cook_alone_need_not_wait(Crew crew) {
                    Tray tray = new Tray();
                    crew.untilDone(crew.start("cook-1", () -> tray.put(1)));
                }
            }
            """;

    private static final String COUNTER_TEST = """
            package tiny;

            import java.util.ArrayList;
            import java.util.List;
            import kit.Exercise;
            import kit.Expect;
            import kit.Promise;

            @Exercise(number = 2, about = "orders " + "are served")
            class CounterTest {
                private final Counter counter = new Counter(Counter.PLACES);

                @Promise(todo = 1, why = "It is the first.", read = "2-the-counter")
                void it_has_plates() {
                    Expect.equal("The plate", "round", counter.plate().form());
                }

                @Promise(todo = 1, why = "It is the second.", read = "2-the-counter")
                void orders_are_served() throws InterruptedException {
                    List<String> rung = new ArrayList<>();
                    List<String> served = counter.serve(List.of("Funghi", "Marinara"), 2, rung::add);
                    Expect.equal("What was served", List.of("Funghi", "Marinara"), served);
                    Expect.equal("What was rung", served, rung);
                }

                @Promise(todo = 2, why = "It is the third.", read = "2-the-counter")
                void nothing_is_served_without_orders() throws InterruptedException {
                    Expect.equal("What was served", List.of(), counter.serve(List.of(), 1, order -> { }));
                }
            }
            """;

    private final Path root;

    /** Writes the workspace into that empty folder. */
    public Tiny(Path root) {
        this.root = root;
        write("pom.xml", "<project/>");
        write("09-tiny/src/main/java/tiny/Tray.java", TRAY);
        write("09-tiny/src/main/java/tiny/Counter.java", COUNTER);
        write("09-tiny/src/main/java/tiny/Plate.java", "package tiny;\n\npublic record Plate(String form) {}\n");
        write("09-tiny/src/test/java/tiny/package-info.java", "@kit.Lesson(\"09-tiny\")\npackage tiny;\n");
        write("09-tiny/src/test/java/tiny/TrayTest.java", TRAY_TEST);
        write("09-tiny/src/test/java/tiny/CounterTest.java", COUNTER_TEST);
    }

    Path root() {
        return root;
    }

    public Workspace open() {
        try {
            return Workspace.at(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Exercise tray() {
        return open().find("Tray");
    }

    public Exercise counter() {
        return open().find("Counter");
    }

    public void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The right answer to Counter with another body of {@code serve}. */
    public static String serving(String body) {
        int from = COUNTER.indexOf("List<String> served");
        int to = COUNTER.indexOf("return served;");
        return COUNTER.substring(0, from) + body + "\n        " + COUNTER.substring(to + "return served;".length());
    }
}
