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
}
