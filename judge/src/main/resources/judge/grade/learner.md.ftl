<#ftl output_format="Markdown">
# ${page.name}

**${page.points} ${text("points.most", page.most)}** in ${page.batch}

<#if page.handedIn?has_content>
${text("learner.handed", page.handedIn)}

</#if>
<#list page.remarks as remark>
${remark}

</#list>
<#if page.undecided>
> ${text("learner.open")}

</#if>
<#if page.nothing>
> ${text("learner.nothing")}

</#if>
<#if page.incomplete>
> ${text("learner.incomplete")}

</#if>
| ${text("learner.exercise")} | ${text("learner.state")} | ${text("learner.checks")} | ${text("learner.points")} |
|---|---|--:|--:|
<#list page.exercises as exercise>
| ${exercise.path} | ${text("state." + exercise.state)} | ${text("points.of", exercise.passed, exercise.checks?size)} | ${text("points.of", exercise.points, exercise.most)}<#if exercise.bonus>, ${text("points.bonus")}</#if> |
</#list>
<#list page.exercises as exercise><#if exercise.state != "MISSING">

## ${exercise.path}<#if exercise.about?has_content>: ${exercise.about}</#if>

${text("state." + exercise.state)?cap_first}, ${text("points.label", exercise.points, exercise.most)}. ${text("learner.file", exercise.file)}
<#list exercise.problems as problem>

- ${problem.place()}

${fenced(problem.message + "\n" + problem.repair, 2)}
</#list>
<#if exercise.moreProblems gt 0>

${text("more", exercise.moreProblems)}
</#if>
<#if exercise.problems?has_content>

${text("learner.stopped")}

<#list exercise.checks as check>
- ${check.sentence}
</#list>
<#else>

<#list exercise.checks as check>
- **${text("state." + check.state)}**: ${check.sentence} (<#if check.todos?has_content>${text("learner.todo", check.todos?join(", "))}, </#if>${text("points.of", check.points, check.most)})
<#if check.story?has_content>

${fenced(check.story, 2)}
<#if check.printed?has_content>

  ${text("learner.printed")}:

${fenced(check.printed, 2)}
</#if>

</#if>
</#list>
</#if>
</#if></#list>
<#if page.ignored?has_content>

## ${text("learner.ignored")}

${text("learner.ignored.about")}

<#list page.ignored as one>
- ${one.path}: ${one.why}
</#list>
<#if page.moreIgnored gt 0>
- ${text("more", page.moreIgnored)}
</#if>
</#if>

---

${text("learner.where")} ${text("page.made", page.made)}.
