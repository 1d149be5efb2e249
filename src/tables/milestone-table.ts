import { datedMilestones, type DatedMilestone } from '#domain/milestone-state.ts'
import { dayOf } from '#domain/instant.ts'
import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { cleanLine } from '#report/clean-text.ts'
import { codeColumn, dayColumn, type PaperTable, paperTable, textColumn } from '#tables/paper-table.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { milestonesNamed } from '#text/milestones-named.ts'

interface Row extends DatedMilestone {
  readonly measure: MeasureFacts
}

/** Every milestone that was reported in this round, a row each; null where nobody was asked for any. */
export function milestoneTable(facts: InterimReport, words: Catalogue): PaperTable | null {
  const question = facts.questions.find(({ kind }) => kind === 'milestones')
  if (question === undefined) return null
  const { columns, tables, again } = words.openData
  const named = words.imports.columns.words
  return paperTable(
    tables.milestones,
    [
      codeColumn<Row>(named.code, ({ measure }) => cleanLine(measure.code)),
      textColumn<Row>(named.title, ({ measure }) => cleanLine(measure.title)),
      textColumn<Row>(columns.milestone, ({ name }) => cleanLine(name)),
      textColumn<Row>(columns.milestoneState, ({ state }) => words.milestones.name[state]),
      dayColumn<Row>(columns.planned, ({ planned }) => planned),
      dayColumn<Row>(columns.plannedBefore, ({ plannedBefore }) => plannedBefore),
      dayColumn<Row>(columns.achieved, ({ achieved }) => achieved),
      textColumn<Row>(columns.remark, ({ remark }) => cleanLine(remark)),
    ],
    facts.profiles.flatMap((measure) => rowsOf(measure, question.id, dayOf(facts.round.asOf, facts.city.zone))),
    again,
  )
}

function rowsOf(measure: MeasureFacts, question: string, today: string): readonly Row[] {
  const [now, before] = [measure.now, measure.last].map((answer) => {
    const read = milestonesNamed(answer?.fields[question] ?? '')
    return read.ok ? read.value : []
  })
  return datedMilestones(now ?? [], before ?? [], today).map((milestone) => ({ ...milestone, measure }))
}
