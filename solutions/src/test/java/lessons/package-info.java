/**
 * What must fit together in the lessons: TODOs, hints and checks by number, lesson and checks by anchor, listings and the files that
 * they come from, links and what they lead to, wrong answers and the checks that reject them.
 *
 * <p>All of it is read as text, but for the checks' annotations, which are read from the byte code. Nothing is fetched from the
 * network.
 *
 * <p>Reading order: {@link lessons.Claim}, {@link lessons.ExerciseClaims}, {@link lessons.LessonClaims}, {@link lessons.PageClaims},
 * {@link lessons.ClaimsTest}; {@link lessons.SlipsTest} shows that each claim notices what it claims to notice.
 */
package lessons;
