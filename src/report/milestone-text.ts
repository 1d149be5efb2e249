import type { MilestoneState } from '#domain/milestone-state.ts'
import { milestones } from '#text/de/milestones.ts'

/** Symbol and word of a milestone's state, kept on one line; the symbols are the same in every language. */
export const milestoneText = (state: MilestoneState, label: string): string =>
  `${milestones.symbol[state]}\u00a0${label}`
