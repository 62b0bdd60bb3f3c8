/** The checks of the lesson on logging, one class for each exercise. */
@Lesson("05-logging")
package logging;

import kit.Lesson;
