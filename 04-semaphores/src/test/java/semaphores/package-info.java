/** The checks of the lesson on semaphores, one class for each exercise. */
@Lesson("04-semaphores")
package semaphores;

import kit.Lesson;
