package judge.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kit.report.Check;
import kit.report.CheckResult;

/** What a worker process says, one on a line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Event.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = Event.Started.class, name = "started"),
    @JsonSubTypes.Type(value = Event.Finished.class, name = "finished"),
    @JsonSubTypes.Type(value = Event.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Event.Cut.class, name = "cut"),
})
sealed interface Event {
    /** It takes jobs now. */
    record Ready() implements Event {}

    /** It has begun the job: from here on, what happens to it is the answer's doing. */
    record Begun() implements Event {}

    record Started(Check check) implements Event {}

    record Finished(CheckResult result) implements Event {}

    /**
     * The job has ended.
     *
     * @param clean whether nothing of it is left, so that the process may take another
     */
    record Done(boolean clean) implements Event {}

    /** The process ends itself, and why. */
    record Cut(String why) implements Event {}

    /** Said by nobody: the process has gone, or talks nonsense. */
    record Gone() implements Event {}
}
