/** The checks of the lesson on threads, one class for each exercise. */
@Lesson("01-threads")
package threads;

import kit.Lesson;
