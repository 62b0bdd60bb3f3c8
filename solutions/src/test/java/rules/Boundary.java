package rules;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule, the folders whose classes keep it, and code that breaks it.
 *
 * @param breaches each is reported by the rule; the code is compiled, so it must be right but for the rule
 */
record Boundary(String name, List<Folder> folders, ArchRule rule, List<Breach> breaches) {

    /**
     * @param repair why it is so, and what to do about a class that breaks it
     */
    static Boundary of(String name, List<Folder> folders, ArchRule rule, String repair, Breach... breaches) {
        List<Folder> written = folders.stream().filter(Folder::hasSources).toList();
        return new Boundary(name, written, rule.as(name).because(repair), List.of(breaches));
    }
}
