package rules;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a module asks Maven for.
 *
 * @param module its folder; {@code .} for the workspace
 * @param entries its dependencies and plugins, wherever in the file they stand
 */
record Pom(String module, List<String> modules, List<Entry> entries) {
    private static final Path ROOT = Path.of("..");
    private static final Set<String> ENTRIES = Set.of("dependency", "plugin", "extension");

    /** One dependency or plugin; what it does not say is empty. */
    record Entry(int line, String kind, String group, String artifact, String version, String scope) {
        boolean isModule() {
            return kind.equals("dependency") && group.equals("pizzeria");
        }
    }

    /** The workspace's own. */
    static Pom root() {
        return of(".");
    }

    static Pom of(String module) {
        try (Reader text = Files.newBufferedReader(ROOT.resolve(module).resolve("pom.xml"))) {
            return read(module, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pom read(String module, Reader text) {
        List<String> modules = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        Deque<Map<String, String>> open = new ArrayDeque<>(); // what the elements around have said so far
        Deque<Integer> lines = new ArrayDeque<>();
        StringBuilder said = new StringBuilder();
        try {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(text);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        open.push(new HashMap<>());
                        lines.push(xml.getLocation().getLineNumber());
                        said.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS -> said.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        String name = xml.getLocalName();
                        Map<String, String> own = open.pop();
                        int line = lines.pop();
                        if (ENTRIES.contains(name)) {
                            entries.add(new Entry(line, name, own.getOrDefault("groupId", ""), own.getOrDefault("artifactId", ""),
                                    own.getOrDefault("version", ""), own.getOrDefault("scope", "")));
                        } else if (name.equals("module")) {
                            modules.add(said.toString().strip());
                        }
                        if (!open.isEmpty()) {
                            open.peek().put(name, said.toString().strip());
                        }
                    }
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(module + "/pom.xml: " + e.getMessage(), e);
        }
        return new Pom(module, List.copyOf(modules), List.copyOf(entries));
    }
}
