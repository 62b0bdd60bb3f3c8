package judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
    @TempDir
    private Path folder;

    private Path jar(String name, String classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        Path jar = Files.createDirectories(folder.resolve(name).getParent()).resolve(folder.resolve(name).getFileName());
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return jar;
    }

    @Test
    void workers_have_what_manifests_name_and_nothing_that_only_commands_need() throws IOException {
        Path kit = jar("lib/kit.jar", "");
        jar("lib/picocli-4.jar", "");
        Path deeper = jar("lib/junit.jar", "kit.jar judge-is-not-there.jar");
        Path judge = jar("judge.jar", "lib/junit.jar lib/picocli-4.jar lib/kit.jar");
        assertEquals(List.of(judge, deeper, kit), ClassPath.ofWorkers(List.of(judge)));
    }
}
