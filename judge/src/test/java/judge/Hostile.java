package judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kit.report.CheckResult;
import kit.report.Outcome;

/**
 * A hostile submission of {@code src/test/hostile}, whose README explains its first lines.
 *
 * @param name the file's name without its ending
 * @param expected what must come of it, by where: {@code gate}, {@code behind} and {@code boxed}
 */
record Hostile(String name, Map<String, String> expected, String text) {
    private static final Pattern HEAD = Pattern.compile("// (tries|gate|behind|boxed) +(.*)");
    private static final Pattern MANY = Pattern.compile("\\$\\{(\\d+) x \"((?:[^\"\\\\]|\\\\.)*)\"}");
    private static final Pattern PLACE = Pattern.compile("\\$\\{(?:byte (\\w\\w)|(\\w+))}");
    private static final Pattern SAYS = Pattern.compile("(?:(not yet|could not run): (\\w+) |compiler )\"(.*)\"");

    static List<Hostile> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(Hostile::read).toList();
        }
    }

    private static Hostile read(Path file) {
        try {
            Map<String, String> expected = new LinkedHashMap<>();
            List<String> lines = Files.readAllLines(file);
            int at = 0;
            for (Matcher head = HEAD.matcher(lines.get(0)); head.matches(); head = HEAD.matcher(lines.get(at))) {
                expected.put(head.group(1), head.group(2));
                at++;
            }
            String name = file.getFileName().toString().replace(".java", "");
            return new Hostile(name, expected, String.join("\n", lines.subList(at, lines.size())) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What must come of it there; null when it is not run there. */
    String expectedAt(String where) {
        String told = expected.get(where);
        if (where.equals("boxed") && told == null) {
            return expectedAt("behind");
        }
        return "not run".equals(told) ? null : told;
    }

    /** Whether no gate refuses it. */
    boolean passesTheGate() {
        return expected.get("gate").equals("passes");
    }

    /** The source, with everything in its place. */
    byte[] source(Map<String, String> places) {
        String whole = MANY.matcher(text).replaceAll(many -> {
            String piece = many.group(2).replace("\\n", "\n").replace("\\\"", "\"");
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < Integer.parseInt(many.group(1)); i++) {
                all.append(piece.replace("#+", String.valueOf(i + 1)).replace("#", String.valueOf(i)));
            }
            return Matcher.quoteReplacement(all.toString());
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher place = PLACE.matcher(whole);
        int from = 0;
        while (place.find()) {
            out.writeBytes(whole.substring(from, place.start()).getBytes(StandardCharsets.UTF_8));
            if (place.group(1) != null) {
                out.write(Integer.parseInt(place.group(1), 16));
            } else {
                out.writeBytes(places.get(place.group(2)).getBytes(StandardCharsets.UTF_8));
            }
            from = place.end();
        }
        out.writeBytes(whole.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** What is not as expected, or an empty list. */
    static List<String> differences(String expected, Verdict verdict, List<String> checks) {
        List<String> found = new ArrayList<>();
        if (!verdict.results().stream().map(result -> result.check().name()).toList().equals(checks)) {
            found.add("each check has one result");
        }
        String problems = verdict.problems().stream().map(Problem::message).toList().toString();
        Matcher says = SAYS.matcher(expected);
        boolean met;
        if (expected.equals("passes")) {
            met = verdict.outcome() == Outcome.PASSED;
        } else if (expected.equals("not passed")) {
            met = verdict.outcome() != Outcome.PASSED;
        } else if (expected.startsWith("refuses ")) {
            met = verdict.problems().stream().anyMatch(Problem::forbidden) && problems.contains(expected.substring(8));
        } else if (says.matches() && says.group(1) == null) {
            met = !problems.contains("may not") && !verdict.problems().isEmpty() && problems.contains(says.group(3));
        } else if (says.matches() && says.group(1).equals("not yet")) {
            met = verdict.firstNotYet().filter(first -> is(first, says)).isPresent();
        } else if (says.matches()) {
            met = verdict.results().stream().anyMatch(one -> one.outcome() == Outcome.COULD_NOT_RUN && is(one, says));
        } else {
            throw new IllegalArgumentException(expected);
        }
        if (!met) {
            found.add(expected);
        }
        return found;
    }

    private static boolean is(CheckResult result, Matcher says) {
        return result.check().name().equals(says.group(2)) && result.story().oneLine().contains(says.group(3));
    }
}
