/**
 * Prepares submissions for a comparison by JPlag, which stays outside: its licence is GPL-3. Reading order: {@link
 * judge.grade.similar.SimilarCommand}, {@code Similar}.
 */
package judge.grade.similar;
