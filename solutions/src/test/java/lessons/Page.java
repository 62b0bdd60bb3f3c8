package lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file, as far as lessons use Markdown. */
final class Page {
    enum Kind { PROSE, HEADING, TABLE, FENCE, CODE, COMMENT, DEFINITION }

    record Line(int number, Kind kind, String text) {}

    /** A heading, and what GitHub calls its anchor. */
    record Heading(int line, int level, String text, String anchor) {}

    /** A listing; {@code marker} is the comment right above it, or empty. */
    record Fence(int line, String language, String marker, List<String> body) {}

    record Link(int line, String target) {}

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?) *#*");
    private static final Pattern DEFINITION = Pattern.compile("\\[([^\\]]+)\\]: +(\\S+).*");
    private static final Pattern CODE_SPAN = Pattern.compile("(`+)[^`].*?\\1");
    private static final Pattern INLINE = Pattern.compile("\\]\\(\\s*<?([^)\\s>]*)>?(\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]]+)\\](?:\\[([^\\[\\]]*)\\])?(?![(\\[:])");
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?:[^\\s)>\\]]*");
    private static final Pattern NAMED = Pattern.compile("<a (?:id|name)=\"([^\"]+)\"");

    private final Path file;
    private final List<Line> lines = new ArrayList<>();
    private final List<Fence> fences = new ArrayList<>();

    private Page(Path file) {
        this.file = file;
    }

    static Page of(Path file) throws IOException {
        Page page = new Page(file);
        page.read(Files.readAllLines(file));
        return page;
    }

    private void read(List<String> texts) {
        Fence open = null;
        boolean comment = false;
        String marker = "";
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String bare = text.strip();
            Kind before = lines.isEmpty() ? Kind.PROSE : lines.get(i - 1).kind();
            boolean afterBlank = i == 0 || texts.get(i - 1).isBlank();
            Kind kind;
            if (open != null) {
                kind = Kind.FENCE;
                if (bare.equals("```")) {
                    fences.add(open);
                    open = null;
                } else {
                    open.body().add(text.stripTrailing());
                }
            } else if (bare.startsWith("```")) {
                kind = Kind.FENCE;
                open = new Fence(i + 1, bare.substring(3).strip(), marker, new ArrayList<>());
            } else if (comment || bare.startsWith("<!--")) {
                kind = Kind.COMMENT;
                comment = !bare.endsWith("-->");
            } else if (text.startsWith("    ") && (afterBlank || before == Kind.CODE)) {
                kind = Kind.CODE;
            } else {
                kind = HEADING.matcher(text).matches() ? Kind.HEADING
                        : bare.startsWith("|") ? Kind.TABLE
                        : DEFINITION.matcher(text).matches() ? Kind.DEFINITION
                        : Kind.PROSE;
            }
            lines.add(new Line(i + 1, kind, text));
            marker = kind == Kind.COMMENT ? bare : bare.isEmpty() ? marker : "";
        }
    }

    Path file() {
        return file;
    }

    List<Line> lines() {
        return lines;
    }

    List<Fence> fences() {
        return fences;
    }

    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : lines) {
            Matcher matcher = HEADING.matcher(line.text());
            if (line.kind() == Kind.HEADING && matcher.matches()) {
                String anchor = anchor(matcher.group(2));
                int before = seen.merge(anchor, 1, Integer::sum) - 1;
                headings.add(new Heading(line.number(), matcher.group(1).length(), matcher.group(2),
                        before == 0 ? anchor : anchor + "-" + before));
            }
        }
        return headings;
    }

    /** As GitHub does it: letters, digits, {@code _} and {@code -} stay, in lower case, and blanks become {@code -}. */
    static String anchor(String heading) {
        return heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_\\- ]", "").replace(' ', '-');
    }

    Set<String> anchors() {
        Set<String> anchors = new HashSet<>();
        headings().forEach(heading -> anchors.add(heading.anchor()));
        lines.forEach(line -> NAMED.matcher(line.text()).results().forEach(named -> anchors.add(named.group(1))));
        return anchors;
    }

    /** Everything that can be followed; each once a line. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        String text = text(Kind.PROSE, Kind.HEADING, Kind.TABLE, Kind.DEFINITION);
        INLINE.matcher(text).results().forEach(found -> links.add(new Link(line(text, found.start(1)), found.group(1))));
        ADDRESS.matcher(text).results().forEach(found -> links.add(new Link(line(text, found.start()), found.group())));
        for (Line line : lines) {
            Matcher definition = DEFINITION.matcher(line.text());
            if (line.kind() == Kind.DEFINITION && definition.matches()) {
                links.add(new Link(line.number(), definition.group(2)));
            }
        }
        return links.stream().distinct().toList();
    }

    /** Names in square brackets that no line {@code [name]: target} defines. */
    List<Link> undefined() {
        Set<String> defined = new HashSet<>();
        for (Line line : lines) {
            Matcher definition = DEFINITION.matcher(line.text());
            if (line.kind() == Kind.DEFINITION && definition.matches()) {
                defined.add(definition.group(1).toLowerCase(Locale.ROOT));
            }
        }
        String text = text(Kind.PROSE, Kind.HEADING, Kind.TABLE);
        return REFERENCE.matcher(text).results()
                .map(found -> new Link(line(text, found.start()),
                        found.group(2) == null || found.group(2).isEmpty() ? found.group(1) : found.group(2)))
                .filter(link -> !link.target().isBlank())
                .filter(link -> !defined.contains(link.target().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The words of running text, lists and headings; not those of listings, tables, comments and link targets. */
    long words() {
        return lines.stream().filter(line -> line.kind() == Kind.PROSE || line.kind() == Kind.HEADING)
                .map(line -> line.text().replaceAll("\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]", "]"))
                .flatMap(text -> Pattern.compile("\\s+").splitAsStream(text))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .count();
    }

    /** The lines below that heading, down to the next one of its level or above. */
    List<Line> below(Heading heading) {
        int end = headings().stream().filter(next -> next.line() > heading.line() && next.level() <= heading.level())
                .mapToInt(Heading::line).min().orElse(lines.size() + 1);
        return lines.subList(heading.line(), end - 1);
    }

    /** The headings one level down, between that heading and the next one of its level or above. */
    List<Heading> headingsBelow(Heading heading) {
        int end = heading.line() + below(heading).size();
        return headings().stream()
                .filter(next -> next.level() == heading.level() + 1 && next.line() > heading.line() && next.line() <= end).toList();
    }

    /** The lines of these kinds, where they are; code in them, and other lines, are blank. */
    private String text(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (wanted.contains(line.kind())) {
                text.append(CODE_SPAN.matcher(line.text()).replaceAll(span -> " ".repeat(span.group().length())));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int line(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    Finding finding(int line, String what, String repair) {
        return new Finding(file, line, what, repair);
    }
}
