<#ftl output_format="Markdown">
# ${page.batch}

${text("page.made", page.made)}

| | |
|---|--:|
| ${text("index.handed")} | ${page.count} |
| ${text("index.absent")} | ${page.absent?size} |
| ${text("index.median", page.most)} | ${page.median} |
| ${text("index.open")} | ${page.open} |
| ${text("index.look")} | ${page.concerns?size} |

## ${text("index.points")}

${text("index.points.about", page.median, page.lowest, page.highest, page.most)}

<@histogram of=page.points/>

## ${text("index.time")}

${text("index.time.about", page.medianTime, page.longestTime, page.totalTime)}

<@histogram of=page.time/>

## ${text("index.concerns")}

<#if page.counts?has_content>
<#list page.counts as count>${text("look." + count.sort)} ${count.submissions}<#sep>, </#sep></#list>

</#if>
<#list page.concerns as concern>
- <@person of=concern.person/>
<#list concern.reasons as reason>
  - ${text("look." + reason.sort)}:<#if reason.place?has_content> ${reason.place}:</#if> ${reason.what}
</#list>
<#else>
${text("index.concerns.none")}
</#list>

## ${text("index.exercises")}

| ${text("learner.exercise")} | ${text("index.check")} | ${text("state.PASSED")} | ${text("state.NOT_YET")} | ${text("state.COULD_NOT_RUN")} | ${text("state.MISSING")} | ${text("index.percent")} |
|---|---|--:|--:|--:|--:|--:|
<#list page.exercises as exercise>
| **${exercise.name}** | ${exercise.about} | ${exercise.passed} | ${exercise.notYet} | ${exercise.couldNotRun} | ${exercise.missing} | ${exercise.percent()} % |
<#list exercise.checks as check>
| | ${check.name} | ${check.passed} | ${check.notYet} | ${check.couldNotRun} | ${check.missing} | ${check.percent()} % |
</#list>
</#list>

## ${text("index.mistakes")}

<#if page.mistakes?has_content>
${text("index.mistakes.about")}

| ${text("learner.exercise")} | ${text("index.like")} | ${text("index.count")} | ${text("index.who")} |
|---|---|--:|---|
<#list page.mistakes as mistake>
| ${mistake.exercise} | ${mistake.name} | ${mistake.learners?size} | <#list mistake.learners as one><@person of=one/><#sep>, </#sep></#list> |
</#list>
<#else>
${text("index.mistakes.none")}
</#if>

## ${text("index.absents")}

<#list page.absent as name>
- ${name}
<#else>
${text("index.absents.none")}
</#list>

## ${text("index.notes")}

<#list page.notes as note>
- ${note}
<#else>
${text("index.notes.none")}
</#list>

## ${text("index.learners")}

| ${text("index.learner")} | ${text("index.points")} | ${text("state.PASSED")} | ${text("state.NOT_YET")} | ${text("state.COULD_NOT_RUN")} | ${text("state.MISSING")} | ${text("index.when")} | ${text("index.took")} |
|---|--:|--:|--:|--:|--:|---|--:|
<#list page.learners as row>
| <@person of=row.person/> | ${text("points.of", row.shownPoints, row.most)}<#if row.open>, ${text("index.open")}</#if> | ${row.passed} | ${row.notYet} | ${row.couldNotRun} | ${row.missing} | ${row.handedIn?has_content?then(row.handedIn, text("index.unknown"))} | ${row.time} |
</#list>

<#macro person of>[${of.name}](<learners/${of.id?url?no_esc}.md>)<#if of.name != of.id> (${of.id})</#if></#macro>
<#macro histogram of>
| | |
|---|--:|
<#list of.bars as bar>
| ${bar.label} | ${bar.count} |
</#list>
</#macro>
