package judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an answer may name: types, and members of types. The list is {@code allowed-api.txt}, whose head explains its
 * lines; of two lines about one type the later counts.
 *
 * <p>Names are internal: {@code java/lang/Thread$State}.
 */
final class AllowedApi {
    private static final String LIST = "allowed-api.txt";

    /** Members by name, or by name and descriptor. */
    private record Members(boolean all, Set<String> some, Set<String> none) {
        boolean allow(String name, String descriptor) {
            return !none.contains(name) && (all || some.contains(name) || some.contains(name + descriptor));
        }
    }

    private final Map<String, Members> types;
    private final Set<String> bootstraps;

    private AllowedApi(Map<String, Members> types, Set<String> bootstraps) {
        this.types = Map.copyOf(types);
        this.bootstraps = Set.copyOf(bootstraps);
    }

    /** The list that belongs to this program. */
    static AllowedApi load() {
        try (InputStream in = AllowedApi.class.getResourceAsStream(LIST)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AllowedApi parse(List<String> lines) {
        Map<String, Members> types = new HashMap<>();
        Set<String> bootstraps = new HashSet<>();
        for (String line : lines) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            List<String> rest = words.subList(1, words.size());
            switch (words.get(0)) {
                case "class" -> types.put(internal(rest.get(0)), members(rest.subList(1, rest.size())));
                case "classes" -> rest.subList(1, rest.size())
                        .forEach(name -> types.put(internal(rest.get(0) + "." + name), members(List.of("*"))));
                case "name" -> rest.forEach(name -> types.put(internal(name), members(List.of())));
                case "bootstrap" -> bootstraps.addAll(rest);
                default -> {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        throw new IllegalArgumentException(LIST + ": " + line);
                    }
                }
            }
        }
        return new AllowedApi(types, bootstraps);
    }

    private static Members members(List<String> words) {
        Set<String> some = new HashSet<>();
        Set<String> none = new HashSet<>();
        for (String word : words) {
            if (word.startsWith("-")) {
                none.add(word.substring(1));
            } else {
                some.add(word);
            }
        }
        return new Members(some.remove("*"), Set.copyOf(some), Set.copyOf(none));
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }

    boolean allowsType(String type) {
        return types.containsKey(type);
    }

    boolean allowsMember(String type, String name, String descriptor) {
        Members members = types.get(type);
        return members != null && members.allow(name, descriptor);
    }

    /** Whether javac itself emits that bootstrap method. */
    boolean allowsBootstrap(String type, String name) {
        return bootstraps.contains(type + "." + name);
    }
}
