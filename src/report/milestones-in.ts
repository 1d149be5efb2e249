import { dayOf, type Day } from '#domain/instant.ts'
import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { type DatedMilestone, datedMilestones } from '#domain/milestone-state.ts'
import type { Question } from '#domain/questionnaire.ts'
import { milestonesNamed } from '#text/milestones-named.ts'

/** A milestone of a measure, and the day by which it is put in order: reached on, or planned for. */
export interface ReportedMilestone extends DatedMilestone {
  readonly day: Day
}

/**
 * The milestones that a measure's answer in this report names to `question`, as they stand on the report's day beside
 * its last answer. Words that were imported and name no milestones are none.
 */
export function milestonesIn(
  { now, last }: MeasureFacts,
  { id }: Pick<Question, 'id'>,
  { round, city }: Pick<InterimReport, 'round' | 'city'>,
): readonly ReportedMilestone[] {
  const dated = datedMilestones(named(now?.fields[id]), named(last?.fields[id]), dayOf(round.asOf, city.zone))
  return dated.flatMap((one) => {
    const day = one.state === 'reached' ? one.achieved : (one.planned ?? one.achieved)
    return day === null ? [] : [{ ...one, day }]
  })
}

function named(kept = '') {
  const read = milestonesNamed(kept)
  return read.ok ? read.value : []
}
