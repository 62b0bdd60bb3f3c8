package judge.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The command line of bubblewrap, bwrap(1): namespaces of their own, in which there are the system's libraries, this JDK and
 * the class path, all read-only, and one empty folder in memory.
 */
final class Bubblewrap {
    /** The one folder in which can be written. */
    static final Path ROOM = Path.of("/room");

    private static final int ROOM_BYTES = 64 << 20;
    private static final List<String> SYSTEM = List.of("/lib", "/lib32", "/lib64", "/libx32", "/usr/lib", "/usr/lib32",
            "/usr/lib64", "/usr/libx32", "/usr/bin/prlimit", "/usr/bin/setpriv", "/bin/prlimit", "/bin/setpriv", "/etc/ld.so.cache",
            "/etc/alternatives");

    private final String program;
    private final boolean boundsFolders;
    private final List<String> files = new ArrayList<>();

    /**
     * @param classPath what can be read beside the system's libraries and the JDK
     */
    Bubblewrap(String program, List<Path> classPath) {
        this.program = program;
        try {
            boundsFolders = help(program).contains("--size");
            Set<Path> links = new TreeSet<>();
            Set<Path> whole = new TreeSet<>();
            for (String name : SYSTEM) {
                Path path = Path.of(name);
                if (Files.isSymbolicLink(path) && Files.isDirectory(path)) {
                    links.add(path);
                } else if (Files.exists(path)) {
                    whole.add(path);
                }
            }
            Path java = Path.of(System.getProperty("java.home")).toRealPath();
            whole.add(java);
            whole.addAll(outside(java));
            classPath.stream().filter(Files::exists).forEach(whole::add);
            whole.add(Child.agent());
            whole.removeIf(path -> whole.stream().anyMatch(other -> !path.equals(other) && path.startsWith(other))
                    || links.stream().anyMatch(path::startsWith));
            bind(whole, links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bind(Set<Path> whole, Set<Path> links) throws IOException {
        Set<Path> parents = new TreeSet<>(); // those above come before those below
        Stream.concat(whole.stream(), links.stream()).forEach(path -> {
            for (Path at = path.getParent(); at.getParent() != null; at = at.getParent()) {
                parents.add(at);
            }
        });
        for (Path parent : parents) { // bubblewrap's own would be closed to other users
            files.addAll(List.of("--perms", "0755", "--dir", parent.toString()));
        }
        for (Path path : whole) {
            files.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        for (Path link : links) {
            files.addAll(List.of("--symlink", Files.readSymbolicLink(link).toString(), link.toString()));
        }
    }

    /** What lies elsewhere and has only links in that JDK: Debian keeps its configuration in {@code /etc}. */
    private static Set<Path> outside(Path java) throws IOException {
        Set<Path> found = new TreeSet<>();
        try (Stream<Path> all = Files.walk(java, 6)) {
            for (Path link : (Iterable<Path>) all.filter(Files::isSymbolicLink)::iterator) {
                Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
                if (Files.exists(target) && !target.startsWith(java) && target.startsWith("/etc")
                        && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                    found.add(target);
                }
            }
        }
        return found;
    }

    /**
     * The command, to be followed by the one that runs inside.
     *
     * @param changesUser whether that one is root's and will take another user: there is no user namespace then
     */
    List<String> command(boolean changesUser) {
        List<String> command = new ArrayList<>(List.of(program, "--die-with-parent", "--new-session",
                "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try",
                "--cap-drop", "ALL"));
        if (changesUser) {
            command.addAll(List.of("--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"));
        } else {
            command.add("--unshare-user");
        }
        command.addAll(files);
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev", "--perms", "1777"));
        if (boundsFolders) {
            command.addAll(List.of("--size", String.valueOf(ROOM_BYTES)));
        }
        command.addAll(List.of("--tmpfs", ROOM.toString(), "--chdir", ROOM.toString(), "--remount-ro", "/", "--"));
        return command;
    }

    /** What it says of itself: versions before 0.7 cannot bound a folder in memory; a file is bounded in any case. */
    private static String help(String program) throws IOException {
        Process process = new ProcessBuilder(program, "--help").redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
