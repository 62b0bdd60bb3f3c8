package rules;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Reads class files with ArchUnit, quietly, and those alone: what they mention is known by its name only, which is faster. */
public final class ByteCode {
    static {
        ((Logger) LoggerFactory.getLogger("com.tngtech.archunit")).setLevel(Level.WARN);
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    private ByteCode() {}

    public static JavaClasses in(Path folder) {
        return new ClassFileImporter().importPath(folder);
    }
}
