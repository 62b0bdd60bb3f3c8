/**
 * A batch as pages for people: one for each learner, and an overview for the instructor, as HTML and as Markdown.
 *
 * <p>Read {@link judge.grade.report.Pages} first, then {@code LearnerPage} and {@code Overview}, which say what stands in a
 * page; how it looks is in the templates beside {@code judge/grade/texts.properties}. {@code VisibleHtml} and {@code
 * Markdown} see to it that whatever a learner wrote arrives as text and nothing else: templates cannot forget it. Records
 * are public here where templates read them.
 */
package judge.grade.report;
