import { dayOf } from '#domain/instant.ts'
import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import type { Question } from '#domain/questionnaire.ts'
import type { Block } from '#report/block.ts'
import { table } from '#report/build.ts'
import { cleanLine } from '#report/clean-text.ts'
import { milestoneName, milestoneStanding } from '#report/milestone-cells.ts'
import { milestonesIn } from '#report/milestones-in.ts'
import type { Catalogue } from '#text/catalogue.ts'

/** The milestones of one measure with their days, in the order in which they were named; none where none is. */
export function milestoneTable(
  measure: MeasureFacts,
  question: Question,
  facts: InterimReport,
  words: Catalogue,
): readonly Block[] {
  const said = words.reports.milestones
  const rows = milestonesIn(measure, question, facts).map((milestone) => [
    milestoneName(milestone),
    said.day(milestone.day),
    milestoneStanding(milestone, words),
  ])
  if (rows.length === 0) return []
  const caption = said.standing(cleanLine(measure.code), dayOf(facts.round.asOf, facts.city.zone))
  return [table(caption, said.headOfMeasure, rows, { widths: [45, 15, 40] })]
}
