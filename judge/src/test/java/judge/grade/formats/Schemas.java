package judge.grade.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What our schemas have to say of JSON. */
public final class Schemas {
    private static final String HOME = "https://pizzeria.example/judge/grade/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    HOME + "graded.schema.json", text("graded.schema.json"),
                    HOME + "report.schema.json", text("report.schema.json"))));

    private Schemas() {}

    /** What is wrong with a {@code report.json}. */
    static List<String> report(JsonNode json) {
        return errors("report.schema.json", json);
    }

    /** What is wrong with a {@code results/LEARNER.json}. */
    public static List<String> graded(JsonNode json) {
        return errors("graded.schema.json", json);
    }

    private static List<String> errors(String name, JsonNode json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(HOME + name));
        return schema.validate(json.toString(), InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/judge/grade/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
