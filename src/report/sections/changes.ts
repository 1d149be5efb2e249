import type { AnswerFacts, InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { Block } from '#report/block.ts'
import { heading, paragraph, ref, t, table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { firstSentence } from '#report/first-sentence.ts'
import { answerMark, markBefore } from '#report/light-mark.ts'
import { profileId } from '#report/profile-id.ts'
import type { Section } from '#report/section.ts'
import type { Catalogue } from '#text/catalogue.ts'

const groups = ['better', 'worse', 'done', 'not-comparable', 'no-light', 'new'] as const
type Group = (typeof groups)[number]

/** What changed since the last report, each kind of change in a table of its own. */
export const changes: Section = (facts, words) => {
  const said = words.reports.changes
  const title = heading(1, said.title, 'changes')
  if (facts.before === null) return [title, paragraph(said.nothingBefore)]
  const tables = groups.flatMap((group) => changeTable(group, facts, words))
  return [title, ...(tables.length === 0 ? [paragraph(said.nothing)] : tables)]
}

function changeTable(group: Group, { profiles }: InterimReport, words: Catalogue): readonly Block[] {
  const said = words.reports.changes
  const rows = profiles.flatMap((measure) => {
    const { now } = measure
    return now !== null && groupOf(measure, now) === group ? [changeRow(measure, now, words)] : []
  })
  return rows.length === 0
    ? []
    : [table(said.caption(said.captions[group], rows.length), said.head, rows, { widths: [10, 35, 20, 35] })]
}

/** What is newly done is good news and stands apart from other lights that cannot be compared. */
function groupOf({ change, lightBefore }: MeasureFacts, now: AnswerFacts): Group | null {
  if (now.light === 'done' && lightBefore !== 'done') return 'done'
  return change === 'same' ? null : change
}

function changeRow(measure: MeasureFacts, now: AnswerFacts, words: Catalogue) {
  const { code, title } = measure
  const mark = markBefore(measure, words)
  const before = mark === null ? [] : [mark, t('\u00A0→ ')]
  const { cause = '', text = '' } = now.fields
  return [
    ref(profileId(code), cleanLine(code)),
    cleanLine(title),
    [...before, answerMark(now, words)],
    firstSentence(cause.trim() === '' ? text : cause),
  ]
}
