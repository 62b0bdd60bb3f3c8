package judge.grade.report;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import judge.Look;

/**
 * The templates beside {@code judge/grade/texts.properties}, and what they may call: {@code text("key", ...)}, {@code
 * fenced(lines, indent)}, and the style sheet and the script with their hashes, by which a browser knows that they are ours.
 *
 * <p><b>Threads:</b> any.
 */
final class Templates {
    private static final String FOLDER = "/judge/grade/";
    private static final Configuration ALL = configuration();

    private Templates() {}

    /** Writes what the template makes of the page; what was in that file before is replaced. */
    static void write(String template, Object page, Path file) throws IOException {
        Template found = ALL.getTemplate(template);
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            found.process(Map.of("page", page), out);
        } catch (TemplateException e) {
            throw new IllegalStateException(template + " does not fit what it is to show", e);
        } catch (IOException e) {
            throw new IOException(file + " could not be written: " + e.getMessage(), e);
        }
    }

    private static Configuration configuration() {
        Configuration all = new Configuration(Configuration.VERSION_2_3_35);
        all.setClassForTemplateLoading(Templates.class, FOLDER);
        all.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_35));
        all.setRegisteredCustomOutputFormats(List.of(VisibleHtml.FORMAT, Markdown.FORMAT));
        all.setDefaultEncoding(StandardCharsets.UTF_8.name());
        all.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        all.setLocale(Locale.ROOT);
        all.setNumberFormat("c");
        all.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        all.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        all.setLogTemplateExceptions(false);
        try {
            all.setSharedVariable("text", (TemplateMethodModelEx) Templates::text);
            all.setSharedVariable("fenced", (TemplateMethodModelEx) Templates::fenced);
            asset(all, "style", Look.css() + Look.resource(Templates.class, FOLDER + "pages.css"));
            asset(all, "script", Look.resource(Templates.class, FOLDER + "table.js"));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static void asset(Configuration all, String name, String content) throws TemplateModelException {
        all.setSharedVariable(name, VisibleHtml.FORMAT.fromMarkup(content));
        all.setSharedVariable(name + "Hash", "sha256-" + hash(content));
    }

    private static String hash(String content) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object text(List<?> arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1));
        }
        return Pages.TEXTS.of(arguments.get(0).toString(), values);
    }

    private static Object fenced(List<?> arguments) throws TemplateModelException {
        Object lines = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
        List<String> text = lines instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : lines.toString().lines().toList();
        return Markdown.fenced(text, Integer.parseInt(arguments.get(1).toString()));
    }
}
