package judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What all pages for browsers share: colours, type, tables. The style sheet is the resource {@code look.css}. */
public final class Look {
    private Look() {}

    /** The style sheet, to be put into a page, ahead of its own rules. */
    public static String css() {
        return resource(Look.class, "look.css");
    }

    /**
     * The text of a resource, with {@code \n} at the ends of its lines however it was checked out.
     *
     * @param beside the class in whose package it lies
     */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
