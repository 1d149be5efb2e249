import { fold } from '#domain/fold.ts'
import type { Day } from '#domain/instant.ts'
import type { Milestone } from '#domain/milestone.ts'

export const milestoneStates = ['reached', 'planned', 'moved', 'overdue'] as const
export type MilestoneState = (typeof milestoneStates)[number]

/** A milestone as it stands on the day of a report. */
export interface DatedMilestone extends Milestone {
  readonly state: MilestoneState
  /** Planned for this day in the report before; null if it was the same day, or none was known. */
  readonly plannedBefore: Day | null
}

/**
 * How the milestones of a measure stand on `today`, beside those it named before: one that was not reached is overdue
 * when its day is past, else moved when another day was planned before. It is the same one if it has the same name.
 */
export function datedMilestones(
  now: readonly Milestone[],
  before: readonly Milestone[],
  today: Day,
): readonly DatedMilestone[] {
  const plannedBefore = new Map(before.map(({ name, planned }) => [fold(name), planned]))
  return now.map((milestone) => {
    const earlier = plannedBefore.get(fold(milestone.name)) ?? null
    const moved = milestone.planned !== null && earlier !== null && earlier !== milestone.planned
    return { ...milestone, state: stateOf(milestone, moved, today), plannedBefore: moved ? earlier : null }
  })
}

function stateOf({ planned, achieved }: Milestone, moved: boolean, today: Day): MilestoneState {
  if (achieved !== null) return achieved <= today ? 'reached' : 'planned'
  if (planned !== null && planned < today) return 'overdue'
  return moved ? 'moved' : 'planned'
}
