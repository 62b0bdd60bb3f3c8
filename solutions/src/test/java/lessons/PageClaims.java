package lessons;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of every Markdown page. */
final class PageClaims {
    /** Hosts that keep their pages where they are. */
    private static final Set<String> HOSTS = Set.of("docs.oracle.com", "openjdk.org", "docs.python.org", "peps.python.org",
            "www.slf4j.org", "logback.qos.ch", "docs.junit.org", "junit.org", "maven.apache.org", "adoptium.net", "www.archunit.org",
            "picocli.info", "github.com", "docs.github.com", "en.wikipedia.org", "www.apache.org", "spdx.org");

    private PageClaims() {}

    /** The claims about pages of the workspace in that folder. */
    static List<Claim<Page>> in(Path root) {
        return List.of(
                new Claim<>("every link leads somewhere", page -> links(root, page)),
                new Claim<>("every name in brackets is defined", PageClaims::undefined));
    }

    private static List<Finding> links(Path root, Page page) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Page.Link link : page.links()) {
            Optional<String> fault = link.target().matches("\\w+:.*") ? absolute(link.target()) : relative(root, page, link.target());
            fault.ifPresent(what -> findings.add(page.finding(link.line(), link.target() + " " + what, "mend the link")));
        }
        return findings;
    }

    private static Optional<String> absolute(String target) {
        try {
            URI address = new URI(target);
            return !"https".equals(address.getScheme()) ? Optional.of("is not https")
                    : address.getHost() == null || !HOSTS.contains(address.getHost())
                    ? Optional.of("is on none of the hosts that keep their pages: " + String.join(", ", HOSTS.stream().sorted().toList()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of("is no address: " + e.getReason());
        }
    }

    private static Optional<String> relative(Path root, Page page, String target) throws IOException {
        String place = target.replaceFirst("#.*", "");
        String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : null;
        Path file = place.isEmpty() ? page.file() : page.file().resolveSibling(place).normalize();
        if (target.isEmpty() || !file.startsWith(root) || !Files.exists(file)) {
            return Optional.of("does not exist");
        }
        if (anchor == null) {
            return Optional.empty();
        }
        if (!file.toString().endsWith(".md")) {
            return Optional.of("names a section of a file that has none");
        }
        return Page.of(file).anchors().contains(anchor) ? Optional.empty() : Optional.of("names a section that does not exist");
    }

    private static List<Finding> undefined(Page page) {
        return page.undefined().stream().map(link -> page.finding(link.line(), "[" + link.target() + "] is defined nowhere",
                "define it, [" + link.target() + "]: https://..., or put it in backquotes")).toList();
    }
}
