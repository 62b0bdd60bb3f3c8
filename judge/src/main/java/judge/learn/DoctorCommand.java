package judge.learn;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import judge.Workspace;
import judge.command.Codes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "doctor", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class DoctorCommand implements Callable<Integer> {
    private static final int OLDEST = 17;

    @ParentCommand
    private Learn learn;

    @Spec
    private CommandSpec spec;

    /**
     * One thing that must be in order.
     *
     * @param repair what to do when it is not
     */
    private record Finding(boolean sound, String what, String repair) {}

    @Override
    public Integer call() throws Exception {
        List<Finding> findings = new ArrayList<>();
        String home = System.getProperty("java.home");
        findings.add(new Finding(Runtime.version().feature() >= OLDEST, Texts.of("doctor.java", Runtime.version(), home),
                Texts.of("doctor.java.repair", OLDEST)));
        findings.add(new Finding(ToolProvider.getSystemJavaCompiler() != null, Texts.of("doctor.jdk", home),
                Texts.of("doctor.jdk.repair", OLDEST)));
        Charset terminal = Charset.forName(System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        findings.add(new Finding(terminal.equals(StandardCharsets.UTF_8), Texts.of("doctor.encoding", terminal),
                Texts.of("doctor.encoding.repair")));
        Path root = Workspace.above(Path.of("")).orElse(null);
        findings.add(new Finding(root != null, Texts.of("doctor.workspace", String.valueOf(root)), Texts.of("doctor.workspace.repair")));
        if (root != null) {
            findings.add(new Finding(Files.isWritable(root), Texts.of("doctor.writable", root), Texts.of("doctor.writable.repair")));
            findings.add(new Finding(Files.isExecutable(root.resolve("mvnw")), Texts.of("doctor.wrapper", root.resolve("mvnw")),
                    Texts.of("doctor.wrapper.repair")));
            Path maven = Path.of(System.getProperty("user.home"), ".m2");
            boolean offline = Files.isDirectory(maven.resolve("repository/org/junit/jupiter")) && Files.isDirectory(maven.resolve("wrapper/dists"));
            findings.add(new Finding(offline, Texts.of("doctor.offline", maven), Texts.of("doctor.offline.repair")));
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Finding finding : findings) {
            out.println((finding.sound ? "  ok   " : "  !    ") + finding.what);
            if (!finding.sound) {
                out.println("       " + finding.repair);
            }
        }
        boolean sound = findings.stream().allMatch(Finding::sound);
        out.println();
        out.println(Texts.of("next", sound ? "./learn" : "./learn doctor"));
        out.flush();
        return sound ? Codes.PASSED : Codes.COULD_NOT_RUN;
    }
}
