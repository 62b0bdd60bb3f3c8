package judge.grade.report;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as an output format: what a template puts in is text wherever it stands, in a paragraph, a heading, a link's
 * name or a table's cell, and begins no list, link, HTML, code or formula.
 */
final class Markdown extends CommonMarkupOutputFormat<Markdown.Piece> {
    static final Markdown FORMAT = new Markdown();

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!$]");
    private static final Pattern OPENING = Pattern.compile("^([-+=]|\\d+(?=[.)]))");
    /** The characters by which Git hosts recognize an address, a link or somebody to be told. */
    private static final Pattern ADDRESS = Pattern.compile("@|:(?=/)|(?i)(?<=\\bwww)\\.");
    private static final Pattern FENCE = Pattern.compile("`+");

    private Markdown() {}

    /** Text that is Markdown already, or is yet to become it. */
    static final class Piece extends CommonTemplateMarkupOutputModel<Piece> {
        private Piece(String text, String markdown) {
            super(text, markdown);
        }

        @Override
        public CommonMarkupOutputFormat<Piece> getOutputFormat() {
            return FORMAT;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public String escapePlainText(String text) {
        String line = BLANKS.matcher(Shown.visible(text)).replaceAll(" ").strip();
        String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
        Matcher opening = OPENING.matcher(escaped);
        if (opening.find()) {
            escaped = Character.isDigit(escaped.charAt(0))
                    ? opening.group() + "\\" + escaped.substring(opening.end())
                    : "\\" + escaped;
        }
        return ADDRESS.matcher(escaped).replaceAll("`$0`");
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Piece newTemplateMarkupOutputModel(String text, String markdown) {
        return new Piece(text, markdown);
    }

    /** The lines as they are, between fences that are longer than any in them, each line indented so far. */
    static Piece fenced(List<String> lines, int indent) {
        String text = Shown.visible(String.join("\n", lines));
        int longest = FENCE.matcher(text).results().mapToInt(fence -> fence.end() - fence.start()).max().orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return new Piece(null, (fence + "text\n" + text + "\n" + fence).indent(indent).stripTrailing());
    }
}
