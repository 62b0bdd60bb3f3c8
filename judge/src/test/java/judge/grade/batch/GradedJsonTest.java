package judge.grade.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import judge.grade.Graded;
import judge.grade.Sample;
import judge.grade.Scored;
import judge.grade.formats.Schemas;
import org.junit.jupiter.api.Test;

class GradedJsonTest {
    @Test
    void a_results_file_is_what_its_schema_says_and_can_be_read_again() throws IOException {
        for (Scored learner : Sample.report().learners()) {
            Graded graded = learner.graded();
            kept(graded);
            kept(new Graded(Sample.SCRIPT, graded.handedIn(), "", graded.exercises(), graded.ignored(),
                    List.of(Sample.CONTROLS), List.of(Sample.LINK)));
        }
    }

    private static void kept(Graded graded) throws IOException {
        byte[] bytes = GradedJson.bytes(graded);
        assertEquals(List.of(), Schemas.graded(new ObjectMapper().readTree(bytes)));
        assertEquals(graded, GradedJson.read(bytes, Graded.class));
    }
}
