package judge.learn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import judge.Exercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = Texts.BUNDLE)
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    private Learn learn;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** A line of the list, for editors. */
    private record Line(String exercise, String about, String file, String state) {}

    @Override
    public Integer call() throws JsonProcessingException {
        Desk desk = learn.desk();
        if (json) {
            List<Line> lines = desk.exercises().stream().map((Exercise exercise) -> new Line(exercise.path(), exercise.about(),
                    exercise.starter().toString(), desk.progress().state(exercise).name().toLowerCase(Locale.ROOT))).toList();
            desk.say(new ObjectMapper().writeValueAsString(lines));
        } else {
            new Screen(desk).list();
            desk.next("./learn watch");
        }
        return Learn.PASSED;
    }
}
