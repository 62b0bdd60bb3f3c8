package judge.grade.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import judge.grade.Report;
import judge.grade.Sample;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a learner wrote is text in every page, and nothing else. */
class HostileTextTest {
    private static final Set<String> ELEMENTS = Set.of("html", "head", "meta", "title", "style", "body", "a", "main", "header",
            "p", "h1", "h2", "h3", "bdi", "strong", "svg", "rect", "path", "line", "text", "desc", "defs", "pattern", "section",
            "table", "caption", "thead", "tbody", "tr", "th", "td", "span", "div", "ul", "li", "dl", "dt", "dd", "code", "pre",
            "footer", "nav", "figure", "figcaption", "details", "summary", "label", "input", "select", "option", "script");
    private static final long MOST_BYTES = 2_000_000;
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create(), AutolinkExtension.create())).build();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Pages.write(Sample.hostile(), folder);
    }

    private static List<Path> pages(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            assertEquals(4, found.size(), found.toString());
            return found;
        }
    }

    @Test
    void no_element_and_no_attribute_comes_from_a_text() throws IOException {
        for (Path file : pages(".html")) {
            Document page = Jsoup.parse(Files.readString(file));
            for (Element element : page.getAllElements()) {
                assertTrue(element.normalName().startsWith("#") || ELEMENTS.contains(element.normalName()), element.normalName());
                for (Attribute attribute : element.attributes()) {
                    assertFalse(attribute.getKey().startsWith("on") || attribute.getKey().equals("src"), element.outerHtml());
                }
            }
            assertEquals(file.endsWith("index.html") ? 1 : 0, page.select("script").size(), file.toString());
            page.select("a[href]").eachAttr("href")
                    .forEach(to -> assertTrue(to.matches("#[\\w/%.'-]+|learners/[\\w%.'-]+\\.html"), to));
        }
    }

    @Test
    void the_text_is_there_all_the_same() throws IOException {
        String page = Jsoup.parse(Files.readString(pages(".html").get(1))).text();
        assertTrue(page.contains("<script>document.title='injected'</script><img src=x"), page.substring(0, 400));
        String markdown = new TextContentRendererOf(Files.readString(pages(".md").get(2))).text();
        assertTrue(markdown.contains("[click](http://evil.example)"), markdown.substring(0, 400));
    }

    /** What a reader of the Markdown sees, without code marks. */
    private record TextContentRendererOf(String markdown) {
        String text() {
            return TextContentRenderer.builder().build().render(MARKDOWN.parse(markdown)).replace("\"", "");
        }
    }

    @Test
    void no_character_turns_the_text_round_or_commands_a_terminal() throws IOException {
        for (String ending : List.of(".html", ".md")) {
            for (Path file : pages(ending)) {
                String text = Files.readString(file);
                assertTrue(text.contains("\\u202E"), file.toString());
                text.codePoints().filter(point -> point != '\n' && point != '\t').forEach(point -> {
                    int type = Character.getType(point);
                    assertFalse(type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                            || type == Character.LINE_SEPARATOR, file + ": " + Integer.toHexString(point));
                });
            }
        }
    }

    @Test
    void ten_megabytes_of_output_make_no_large_page() throws IOException {
        for (String ending : List.of(".html", ".md")) {
            for (Path file : pages(ending)) {
                assertTrue(Files.size(file) < MOST_BYTES, file + ": " + Files.size(file));
            }
        }
    }

    @Test
    void markdown_of_a_text_is_text() throws IOException {
        for (Path file : pages(".md")) {
            List<String> found = new ArrayList<>();
            List<String> links = new ArrayList<>();
            MARKDOWN.parse(Files.readString(file)).accept(new Finder(found, links));
            assertEquals(List.of(), found, file.toString());
            if (file.endsWith("index.md")) {
                links.forEach(to -> assertTrue(to.matches("learners/[\\w%.'-]+\\.md"), to));
                assertFalse(links.isEmpty());
            } else {
                assertEquals(List.of(), links, file.toString());
            }
        }
    }

    @Test
    void headings_are_ours() throws IOException {
        for (Path file : pages(".md")) {
            Files.readAllLines(file).stream().filter(line -> line.startsWith("#"))
                    .forEach(line -> assertTrue(line.matches("#{1,2} .*"), line));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "+ a", "1. a", "12) a", "# a", "> a", "=== ", "---", "    a", "```", "~~~", "| a | b |",
            "<b>a</b>", "<!-- a", "&lt;b&gt;", "[a](b)", "![a](b)", "[a]: b", "<http://a.example>", "http://a.example",
            "HTTPS://a.example", "www.a.example", "WWW.a.example", "ftp://a.example/x", "eve@evil.example",
            "mailto:eve@evil.example", "*a*", "__a__", "a\n===", "a\n\n# b", "a  \nb", "a\\", "`", "`` a `", "$x$",
            "a`b@c.example`d", "\t\ta", "\u00a0- a", "[^1]", "[ ] a"})
    void a_text_is_a_paragraph_of_text_wherever_it_stands(String text) {
        String escaped = Markdown.FORMAT.escapePlainText(text);
        for (String around : List.of("%s\n", "- %s\n", "# %s\n", "| %s |\n|---|\n| %s |\n", "> %s\n", "**%s**\n")) {
            List<String> found = new ArrayList<>();
            List<String> links = new ArrayList<>();
            Node page = MARKDOWN.parse(around.replace("%s", escaped));
            page.accept(new Finder(found, links));
            assertEquals(List.of(), found, escaped);
            assertEquals(List.of(), links, escaped);
            assertFalse(page.getFirstChild() == null || page.getFirstChild().getNext() != null, around + escaped);
        }
    }

    @Test
    void a_fence_is_longer_than_any_in_its_text() {
        Node block = MARKDOWN.parse(markdown(List.of("a", "``````", "</div>", "    b"))).getFirstChild();
        assertEquals("a\n``````\n</div>\n    b\n", ((FencedCodeBlock) block).getLiteral());
        assertEquals(null, block.getNext());
    }

    private static String markdown(List<String> lines) {
        try {
            return Markdown.FORMAT.getMarkupString(Markdown.fenced(lines, 0));
        } catch (freemarker.template.TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_long_text_is_cut_between_characters_and_says_so() {
        String text = "x".repeat(Shown.SENTENCE - 1) + "\ud83c\udf55".repeat(10);
        String cut = Shown.sentence(text);
        assertEquals("x".repeat(Shown.SENTENCE - 1) + " … (and 20 more characters)", cut);
        assertEquals("short", Shown.sentence("short"));
    }

    @Test
    void of_what_was_printed_the_last_lines_are_shown() {
        StringBuilder printed = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            printed.append("line ").append(i).append("\r\n");
        }
        List<String> lines = Shown.printed(printed + "\n\n").lines().toList();
        assertEquals(Shown.LINES, lines.size());
        assertEquals("line 1000", lines.get(lines.size() - 1));
    }

    @Test
    void emoji_and_other_scripts_stay_as_they_are() {
        String text = "Zoë 李 \ud83d\udc69\u200d\ud83c\udf73 مريم\tx\n";
        assertEquals(text, Shown.visible(text));
        assertEquals("a\\u202Eb\\u0000\\uD800\\uDB40\\uDC41", Shown.visible("a\u202eb\u0000\ud800\udb40\udc41"));
    }

    @Test
    void absent_learners_and_notes_are_text_too() throws IOException {
        Report hostile = Sample.hostile();
        Document index = Jsoup.parse(Files.readString(folder.resolve("index.html")));
        assertEquals(hostile.absent().size(), index.select("ul.names > li").size());
        assertEquals(Sample.SCRIPT, index.select("ul.names > li").get(0).text());
    }

    /** Looks for what a text may not become. */
    private static final class Finder extends AbstractVisitor {
        private final List<String> found;
        private final List<String> links;

        Finder(List<String> found, List<String> links) {
            this.found = found;
            this.links = links;
        }

        @Override
        public void visit(HtmlBlock html) {
            found.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            found.add(html.getLiteral());
        }

        @Override
        public void visit(Image image) {
            found.add(image.getDestination());
        }

        @Override
        public void visit(Emphasis emphasis) {
            found.add("emphasis");
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            found.add(code.getLiteral());
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }
    }
}
