package kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The checks of one exercise. The class is called {@code KitchenTest} for the exercise {@code Kitchen}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exercise {
    /** The place in the lesson, from 1. */
    int number();

    /** What it is about, for the board: 45 characters at most. */
    String about();

    /** The oldest JDK that has what it is about; on older ones nobody sees it. */
    int since() default 17;

    /** The file that the learner edits, when it is no Java class: {@code KitchenLog.xml}, among the lesson's resources. */
    String answer() default "";

    /**
     * Whether platform threads take the place of an answer's virtual ones while it is checked, in its whole package. For
     * exercises where virtual threads are right as well, and checks must see what each thread does.
     */
    boolean platformThreads() default false;
}
