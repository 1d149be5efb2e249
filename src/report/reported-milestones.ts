import type { InterimReport, MeasureFacts } from '#domain/interim-report.ts'
import { milestonesIn, type ReportedMilestone } from '#report/milestones-in.ts'

export interface OfMeasure {
  readonly measure: MeasureFacts
  readonly milestone: ReportedMilestone
}

/** The milestones of all measures, measure by measure; null where the report's questions ask for none. */
export function reportedMilestones(facts: InterimReport): readonly OfMeasure[] | null {
  const questions = facts.questions.filter(({ kind }) => kind === 'milestones')
  if (questions.length === 0) return null
  return facts.profiles.flatMap((measure) =>
    questions.flatMap((question) =>
      milestonesIn(measure, question, facts).map((milestone) => ({ measure, milestone })),
    ),
  )
}
