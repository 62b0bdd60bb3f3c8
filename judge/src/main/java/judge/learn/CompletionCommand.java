package judge.learn;

import java.util.concurrent.Callable;
import judge.command.Codes;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "completion", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class CompletionCommand implements Callable<Integer> {
    /** The shells whose Tab key can complete names here. */
    enum Shell { bash, zsh, fish }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", descriptionKey = "parameter.shell")
    private Shell shell;

    @Override
    public Integer call() {
        CommandLine learn = spec.root().commandLine();
        spec.commandLine().getOut().print(shell == Shell.fish ? FishCompletion.of(learn) : AutoComplete.bash(learn.getCommandName(), learn));
        spec.commandLine().getOut().flush();
        return Codes.PASSED;
    }
}
