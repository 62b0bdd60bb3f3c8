/** The checks of the lesson on locks, one class for each exercise. */
@Lesson("02-locks")
package locks;

import kit.Lesson;
