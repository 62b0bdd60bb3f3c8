package judge.grade.points;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import judge.Problem;

/** Reads YAML so that each value knows its place. */
final class Yaml {
    private static final int MOST_DEEP = 20;

    private final String file;
    private final YAMLParser parser;

    private Yaml(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The file's only value; keys without a key when it is empty. */
    static Node read(String file, String text) throws Mistakes {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            Yaml yaml = new Yaml(file, parser);
            JsonToken first = parser.nextToken();
            return first == null || first == JsonToken.VALUE_NULL ? new Node(1, 1, null, null, Map.of()) : yaml.value(first, 0);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw mistake(file, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(),
                    "This is no YAML: " + e.getOriginalMessage().lines().findFirst().orElse("it cannot be read") + ".",
                    "Look at the indentation, at quotes and at colons without a blank behind them.");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is read from memory
        }
    }

    private static Mistakes mistake(String file, int line, int column, String message, String repair) {
        return new Mistakes(List.of(new Problem(file, Math.max(0, line), Math.max(0, column), message, repair)));
    }

    private Node value(JsonToken token, int depth) throws IOException, Mistakes {
        JsonLocation at = parser.currentTokenLocation();
        if (depth > MOST_DEEP) {
            throw mistake(file, at.getLineNr(), at.getColumnNr(), "This is nested too deep.", "");
        }
        if (parser.getCurrentAnchor() != null && token == JsonToken.VALUE_EMBEDDED_OBJECT || parser.isCurrentAlias()) {
            throw mistake(file, at.getLineNr(), at.getColumnNr(), "Aliases (*name) are not read here.",
                    "Write the value itself.");
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Node.Key> keys = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonLocation place = parser.currentTokenLocation();
                Node.Key key = new Node.Key(place.getLineNr(), place.getColumnNr(), value(parser.nextToken(), depth + 1));
                if (keys.put(name, key) != null) {
                    throw mistake(file, key.line(), key.column(), "The key " + name + " stands here a second time.",
                            "Leave one of the two.");
                }
            }
            return new Node(at.getLineNr(), at.getColumnNr(), null, null, keys);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(value(next, depth + 1));
            }
            return new Node(at.getLineNr(), at.getColumnNr(), null, items, null);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
        return new Node(at.getLineNr(), at.getColumnNr(), text, null, null);
    }
}
