package judge;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a Logback configuration before Logback does, and refuses what reaches past the log: other classes than appenders
 * and what belongs to them, other files, other places of the machine.
 *
 * <p>Elements that Logback itself does not know pass: Logback says so, with its own words, in the check.
 *
 * <p><b>Threads:</b> any.
 */
final class ConfigurationGate {
    /** Where the check wants the log's files. */
    static final String FOLDER = "${folder}";

    private static final Set<String> CLASSES = Set.of(
            "ch.qos.logback.core.FileAppender", "ch.qos.logback.core.ConsoleAppender",
            "ch.qos.logback.core.rolling.RollingFileAppender", "ch.qos.logback.core.rolling.TimeBasedRollingPolicy",
            "ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy",
            "ch.qos.logback.core.rolling.FixedWindowRollingPolicy",
            "ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy",
            "ch.qos.logback.classic.AsyncAppender", "ch.qos.logback.classic.PatternLayout",
            "ch.qos.logback.classic.encoder.PatternLayoutEncoder", "ch.qos.logback.core.encoder.LayoutWrappingEncoder",
            "ch.qos.logback.classic.filter.LevelFilter", "ch.qos.logback.classic.filter.ThresholdFilter");

    /** The same without their packages: {@code <import>} lets a configuration name them so. */
    private static final Set<String> IMPORTED =
            CLASSES.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).collect(Collectors.toUnmodifiableSet());

    /** Elements of Logback that read other files, name other classes, or change what every log of the process does. */
    private static final Set<String> FORBIDDEN = Set.of("include", "included", "insertfromjndi", "define",
            "conversionrule", "newrule", "statuslistener", "contextlistener", "shutdownhook", "serializemodel", "receiver",
            "sequencenumbergenerator", "turbofilter", "evaluator", "if", "then", "else", "consoleplugin", "script", "variable",
            "timestamp",
            "substitutionproperty", "propertiesconfigurator", "sift", "lockfactory");

    private static final Set<String> ROOT_ATTRIBUTES =
            Set.of("debug", "packagingData", "noNamespaceSchemaLocation", "schemaLocation");

    private static final String WITHOUT = "Find a way without it.";

    private static final Set<String> FILE_ELEMENTS = Set.of("file", "filenamepattern");
    private static final Pattern IN_FOLDER = Pattern.compile(Pattern.quote(FOLDER) + "/[\\w%{}., -]+(/[\\w%{}., -]+)*");

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern VALUE = Pattern.compile("(" + Pattern.quote(FOLDER) + ")?[\\w%{}., /-]*");
    /** The check gives the folder a value: what stands in for none, here or a folder below, is never read. */
    private static final Pattern FOLDER_OR_ELSE = Pattern.compile("\\$\\{folder:-[\\w-]*\\.?}");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(" + NAME + ")}");

    private final String file;
    private final XMLStreamReader reader;
    private final List<Problem> problems = new ArrayList<>();

    /** What paths may be made of: the properties so far that Logback is certain to read as they stand. */
    private final Map<String, String> properties = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private ConfigurationGate(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** What may not stand in it, by line; empty when it may pass. */
    static List<Problem> inspect(String file, String text) {
        if (text.isBlank()) {
            return List.of(new Problem(file, 0, 0, file + " is empty.", "Bring back what the starter had."));
        }
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            ConfigurationGate gate = new ConfigurationGate(file, reader);
            gate.read();
            reader.close();
            return gate.problems;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            String said = e.getMessage().replaceFirst("(?s)^ParseError at.*?Message: ", "").strip();
            return List.of(new Problem(file, line, 0, "It is not well-formed XML: " + said,
                    "Repair this first: Logback reads none of it as long as one element is broken."));
        }
    }

    private void read() throws XMLStreamException {
        StringBuilder inside = new StringBuilder();
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> problems.add(problem("declare a document type"));
                case XMLStreamConstants.START_ELEMENT -> {
                    inside.setLength(0);
                    depth++;
                    begin();
                    if (name().equals("property")) {
                        define(depth == 2);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> inside.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (FILE_ELEMENTS.contains(name()) && !inFolder(resolved(inside.toString().strip()))) {
                        problems.add(problem("write to " + inside.toString().strip()
                                + ": a log of this exercise lies in " + FOLDER));
                    }
                    inside.setLength(0);
                }
                default -> { }
            }
        }
    }

    /**
     * Keeps a property that paths may be made of: one that stands where Logback looks, once, and is a piece of a path. Logback
     * comes to the appenders last, so a second value of that name would also reach the paths before it.
     */
    private void define(boolean belowTheRoot) {
        boolean plain = belowTheRoot && reader.getPrefix().isEmpty();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            plain &= reader.getAttributePrefix(i).isEmpty();
        }
        String name = reader.getAttributeValue("", "name");
        String value = reader.getAttributeValue("", "value");
        if (name == null || value == null) {
            return;
        }
        String resolved = resolved(value.strip());
        if (used.contains(name)) {
            problems.add(problem("give " + name + " another value: a path is made of it"));
        }
        if (named.add(name) && plain && NAME.matcher(name).matches()
                && !resolved.isEmpty() && VALUE.matcher(resolved).matches()) {
            properties.put(name, resolved);
        } else {
            properties.remove(name);
        }
    }

    /** With the values of the properties so far. */
    private String resolved(String text) {
        String plain = FOLDER_OR_ELSE.matcher(text).replaceAll(Matcher.quoteReplacement(FOLDER));
        return REFERENCE.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult reference) {
        used.add(reference.group(1));
        return properties.getOrDefault(reference.group(1), reference.group());
    }

    private void begin() {
        String element = name();
        if (FORBIDDEN.contains(element)) {
            problems.add(problem("have an element <" + reader.getLocalName() + ">"));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i).strip();
            if (attribute.equalsIgnoreCase("class") && !CLASSES.contains(value) && !IMPORTED.contains(value)) {
                problems.add(problem("name " + value, Nearest.to(value, CLASSES)
                        .map(meant -> "Did you mean " + meant + "? If not, find a way without it.").orElse(WITHOUT)));
            }
            if (element.equals("property")
                    && (!Set.of("name", "value").contains(attribute) || attribute.equals("name") && value.equals("folder"))) {
                problems.add(problem("have a <property> with " + attribute + "=\"" + value + "\""));
            }
            if (element.equals("configuration") && !ROOT_ATTRIBUTES.contains(attribute)) {
                problems.add(problem("have a <configuration> with " + attribute + "=\"" + value + "\""));
            }
        }
    }

    private static boolean inFolder(String path) {
        return IN_FOLDER.matcher(path).matches() && !path.contains("..");
    }

    private String name() {
        return reader.getLocalName().toLowerCase(Locale.ROOT);
    }

    private Problem problem(String what) {
        return problem(what, WITHOUT);
    }

    private Problem problem(String what, String repair) {
        return new Problem(file, reader.getLocation().getLineNumber(), 0, "An answer may not " + what + ".", repair, true);
    }
}
