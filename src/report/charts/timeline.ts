import type { Day } from '#domain/instant.ts'
import type { MilestoneState } from '#domain/milestone-state.ts'
import type { Chart } from '#report/charts/chart.ts'
import { chartOf, type Counts } from '#report/charts/counts.ts'
import { drawTimeline } from '#report/charts/draw-timeline.ts'

/** Milestones by row: their days and states beside their counts. */
export interface Timeline extends Counts {
  readonly points: readonly (readonly Point[])[]
  /** The day of the report, and what it is called. */
  readonly today: { readonly day: Day; readonly label: string }
  /** The name of a quarter by its label, `2026-Q4`. */
  readonly quarter: (label: string) => string
}

export interface Point {
  readonly day: Day
  readonly state: MilestoneState
  /** Stands beside the symbol. */
  readonly label: string
}

/** A chart with a row for each group of milestones, their symbols by their days, and a line for the day of the report. */
export const timeline = (milestones: Timeline): Chart => chartOf(milestones, (alt) => drawTimeline(milestones, alt))
