import type { MilestoneState } from '#domain/milestone-state.ts'

const name: Readonly<Record<MilestoneState, string>> = {
  reached: 'erreicht',
  planned: 'geplant',
  moved: 'verschoben',
  overdue: 'überfällig',
}

/** Never without its word beside it. */
const symbol: Readonly<Record<MilestoneState, string>> = { reached: '●', planned: '○', moved: '◇', overdue: '▼' }

/** How milestones stand. */
export const milestones = { name, symbol }
