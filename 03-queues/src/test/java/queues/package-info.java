/** The checks of the lesson on queues, one class for each exercise. */
@Lesson("03-queues")
package queues;

import kit.Lesson;
