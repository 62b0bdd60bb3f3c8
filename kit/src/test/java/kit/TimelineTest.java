package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kit.report.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TimelineTest {
    private final Timeline timeline = new Timeline();

    @Test
    void who_stops_is_told_last_and_by_name() throws InterruptedException {
        by("cook-10", () -> timeline.stops("ends"));
        by("waiter", () -> timeline.does("takes the pizza"));
        by("cook-9", () -> timeline.stops("begins making"));
        assertEquals(List.of("waiter takes the pizza", "cook-9 begins making", "cook-10 ends"), told());
    }

    @Test
    void who_went_on_is_told_where_it_stopped() throws InterruptedException {
        by("cook-2", () -> {
            timeline.stops("begins making");
            timeline.does("has done making");
            timeline.stops("begins making");
        });
        by("cook-1", () -> timeline.stops("ends"));
        assertEquals(List.of("cook-2 begins making", "cook-2 has done making", "cook-1 ends", "cook-2 begins making"), told());
    }

    @Test
    void what_comes_before_an_act_of_the_check_is_told_before_it() throws InterruptedException {
        by("cook-2", () -> timeline.stops("ends"));
        timeline.acts();
        by("cook-1", () -> timeline.stops("ends"));
        assertEquals(List.of("cook-2 ends", "cook-1 ends"), told());
    }

    @Test
    void the_last_rows_are_told() throws InterruptedException {
        by("cook", () -> {
            for (int i = 1; i <= 5_000; i++) {
                timeline.does("makes " + i);
            }
        });
        List<String> told = told();
        assertEquals(Timeline.MOST, told.size());
        assertEquals("cook makes 5000", told.get(Timeline.MOST - 1));
    }

    private List<String> told() {
        return timeline.last().stream().map(TimelineTest::row).toList();
    }

    private static String row(Step step) {
        return step.thread() + " " + step.what();
    }

    private static void by(String name, Runnable does) throws InterruptedException {
        Thread thread = new Thread(does, name);
        thread.start();
        thread.join();
    }
}
