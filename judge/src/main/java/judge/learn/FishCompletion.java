package judge.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands, their options and the names that they take, as the shell fish completes them; picocli knows bash and zsh. */
final class FishCompletion {
    private FishCompletion() {}

    /** The script for that command line, to be sourced. */
    static String of(CommandLine line) {
        String name = line.getCommandName();
        List<String> rules = new ArrayList<>(List.of("complete -c " + name + " -f"));
        options(line.getCommandSpec()).forEach(option -> rules.add("complete -c " + name + " -n __fish_use_subcommand" + option));
        for (Map.Entry<String, CommandLine> sub : line.getSubcommands().entrySet()) {
            CommandSpec spec = sub.getValue().getCommandSpec();
            String seen = "complete -c " + name + " -n " + quoted("__fish_seen_subcommand_from " + sub.getKey());
            rules.add("complete -c " + name + " -n __fish_use_subcommand -a " + sub.getKey()
                    + " -d " + quoted(String.join(" ", spec.usageMessage().header())));
            options(spec).forEach(option -> rules.add(seen + option));
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                if (parameter.completionCandidates() != null) {
                    rules.add(seen + " -a " + quoted(String.join(" ", parameter.completionCandidates())));
                }
            }
        }
        return String.join("\n", rules) + "\n";
    }

    private static List<String> options(CommandSpec spec) {
        List<String> rules = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            StringBuilder rule = new StringBuilder();
            for (String name : option.names()) {
                rule.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
            }
            if (option.arity().max() > 0) {
                rule.append(option.typeInfo().getType() == Path.class ? " -r -F" : " -x");
            }
            rules.add(rule + " -d " + quoted(String.join(" ", option.description())));
        }
        return rules;
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
