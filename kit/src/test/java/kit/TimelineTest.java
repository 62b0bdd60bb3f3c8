package kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kit.report.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TimelineTest {
    private final Timeline timeline = new Timeline();

    @Test
    void who_stops_is_told_last_and_the_eldest_first() throws InterruptedException {
        Thread eldest = new Thread(() -> timeline.stops("ends"), "eldest");
        Thread youngest = new Thread(() -> timeline.stops("begins making"), "youngest");
        by(youngest);
        by(new Thread(() -> timeline.does("takes the pizza"), "waiter"));
        by(eldest);
        assertEquals(List.of("waiter takes the pizza", "eldest ends", "youngest begins making"), told());
    }

    @Test
    void who_went_on_is_told_where_it_stopped() throws InterruptedException {
        Thread eldest = new Thread(() -> timeline.stops("ends"), "eldest");
        by(new Thread(() -> {
            timeline.stops("begins making");
            timeline.does("has done making");
            timeline.stops("begins making");
        }, "youngest"));
        by(eldest);
        assertEquals(List.of("youngest begins making", "youngest has done making", "eldest ends", "youngest begins making"), told());
    }

    @Test
    void what_comes_before_an_act_of_the_check_is_told_before_it() throws InterruptedException {
        Thread eldest = new Thread(() -> timeline.stops("ends"), "eldest");
        by(new Thread(() -> timeline.stops("ends"), "youngest"));
        timeline.acts();
        by(eldest);
        assertEquals(List.of("youngest ends", "eldest ends"), told());
    }

    @Test
    void the_last_rows_are_told() throws InterruptedException {
        by(new Thread(() -> IntStream.rangeClosed(1, 5_000).forEach(i -> timeline.does("makes " + i)), "cook"));
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

    private static void by(Thread thread) throws InterruptedException {
        thread.start();
        thread.join();
    }
}
