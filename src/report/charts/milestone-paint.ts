import type { MilestoneState } from '#domain/milestone-state.ts'

/**
 * How the state of a milestone is drawn: its symbol is `shape`, an SVG path in a square of 10 × 10, filled with `colour`,
 * which stands out from white and from the tint of tables. As a part of a bar it is `fill` with `ink` on it, edged in
 * `colour`. No two states share a shape; rings are paths with a hole, so that no outline is needed.
 */
export interface MilestonePaint {
  readonly colour: string
  readonly shape: string
  readonly fill: string
  readonly ink: string
}

const dark = '#1f2933'

export const milestonePaints: Readonly<Record<MilestoneState, MilestonePaint>> = {
  reached: { colour: '#00558c', fill: '#00558c', ink: '#fff', shape: 'M5 0A5 5 0 0 1 5 10A5 5 0 0 1 5 0Z' },
  planned: {
    colour: '#00558c',
    fill: '#d9e6f0',
    ink: dark,
    shape: 'M5 0A5 5 0 0 1 5 10A5 5 0 0 1 5 0ZM5 2A3 3 0 0 0 5 8A3 3 0 0 0 5 2Z',
  },
  moved: {
    colour: '#8a4b00',
    fill: '#f7e6d0',
    ink: dark,
    shape: 'M5 0L10 5L5 10L0 5ZM5 2.7L2.7 5L5 7.3L7.3 5Z',
  },
  overdue: { colour: '#b3261e', fill: '#b3261e', ink: '#fff', shape: 'M.3 .5H9.7L5 9.5Z' },
}
