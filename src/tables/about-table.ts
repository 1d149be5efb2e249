import { dayOf } from '#domain/instant.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import type { StatementFacts } from '#domain/statement.ts'
import { lights } from '#domain/light.ts'
import { cleanLine, cleanText } from '#report/clean-text.ts'
import { cycleSentences } from '#report/cycle-sentences.ts'
import { paperName } from '#report/paper-name.ts'
import { proposalTitle } from '#report/proposal-title.ts'
import { listed } from '#tables/listed.ts'
import { type PaperTable, paperTable, proseColumn, textColumn } from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'

type Row = readonly [subject: string, content: string]

/** What the numbers are about and how they came about; `marks` are those that every page has. */
export function aboutTable(facts: InterimReport, marks: readonly (string | null)[], words: Catalogue): PaperTable {
  const { columns, tables, again } = words.openData
  const rows: readonly Row[] = [
    ...headRows(facts, marks, words),
    ...(facts.statement ? motionRows(facts.statement, words) : methodRows(facts, words)),
  ]
  return paperTable(
    tables.about,
    [textColumn<Row>(columns.subject, ([subject]) => subject), proseColumn<Row>(columns.content, ([, text]) => text)],
    rows.filter(([, text]) => text !== ''),
    again,
  )
}

function methodRows(facts: InterimReport, words: Catalogue): readonly Row[] {
  const { columns } = words.openData
  return [
    ...lights.map((light): Row => [
      `${columns.criterion}: ${words.lights.long[light]}`,
      cleanText(facts.plan.criteria[light] ?? words.lights.meaning[light]).trim(),
    ]),
    ...words.reports.method.counting.map((sentence): Row => [columns.counting, sentence]),
  ]
}

/** What is answered, where it is on the agenda, and which earlier motions that replaces or adds to. */
function motionRows({ motions }: StatementFacts, { openData, reports }: Catalogue): readonly Row[] {
  const { points } = openData
  const { day } = reports.method
  return motions.flatMap((motion): readonly Row[] => {
    const number = cleanLine(motion.number)
    const agenda = [motion.session === null ? '' : day(motion.session), cleanLine(motion.item ?? '')]
    const earlier = (['replaces', 'extends'] as const).filter((kind) => motion[kind].length > 0)
    return [
      [points.motion, `${number} ${cleanLine(motion.title)}`],
      [points.groups, listed(motion.groups)],
      [points.session, agenda.filter((part) => part !== '').join(', ')],
      ...earlier.map((kind): Row => [points.motion, reports.statement[kind](number, motion[kind].map(cleanLine))]),
    ]
  })
}

function headRows(facts: InterimReport, marks: readonly (string | null)[], words: Catalogue): readonly Row[] {
  const { city, plan, round, number, level, introduction, summary } = facts
  const { columns } = words.openData
  const { reports } = words
  return [
    [columns.city, cleanLine(city.name)],
    [columns.paper, facts.statement ? paperName(facts, words) : cleanLine(plan.paper.title)],
    [columns.number, cleanLine(number ?? '')],
    [columns.edition, [reports.head.part[level], ...marks.filter((mark) => mark !== null)].map(cleanLine).join(' · ')],
    [columns.committee, cleanLine(plan.committee)],
    ...(facts.statement
      ? []
      : ([
          [words.imports.columns.words.round, cleanLine(round.label)],
          [reports.method.period, reports.method.periodIs(round.periodFrom, round.periodTo)],
        ] as const)),
    [columns.asOf, reports.method.day(dayOf(round.asOf, city.zone))],
    [proposalTitle(facts, words), cleanText(plan.paper.proposal).trim()],
    [reports.introduction, cleanText(introduction ?? '').trim()],
    [reports.summary.title, cleanText(summary ?? '').trim()],
    [reports.cycle.title, cycleSentences(facts, words).join(' ')],
  ]
}
