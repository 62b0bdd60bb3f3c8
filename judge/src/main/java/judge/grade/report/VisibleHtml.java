package judge.grade.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.io.Writer;

/** HTML as FreeMarker escapes it, with {@link Shown#visible} before: for whatever a template puts in. */
final class VisibleHtml extends HTMLOutputFormat {
    static final VisibleHtml FORMAT = new VisibleHtml();

    private VisibleHtml() {}

    private static final class Piece extends TemplateHTMLOutputModel {
        Piece(String text, String html) {
            super(text, html);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return FORMAT;
        }
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String html) {
        return new Piece(text, html);
    }

    @Override
    public String escapePlainText(String text) {
        return super.escapePlainText(Shown.visible(text));
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }
}
