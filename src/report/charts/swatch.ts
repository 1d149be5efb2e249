import type { MilestoneState } from '#domain/milestone-state.ts'
import { milestonePaints } from '#report/charts/milestone-paint.ts'
import { type Mark, paints } from '#report/charts/paint.ts'

/** How a series of a chart is drawn: as a part of a bar, and as a symbol beside its word. */
export interface Swatch {
  readonly fill: string
  readonly ink: string
  readonly edge: string | null
  readonly symbol: Sign
}

/** An SVG path in a square of 10 × 10. */
export interface Sign {
  readonly shape: string
  readonly fill: string
  readonly edge: string | null
}

/** How a light is drawn, or that there is none. */
export const lightSwatch = (mark: Mark): Swatch => ({ ...paints[mark], symbol: paints[mark] })

/** How the state of a milestone is drawn. */
export function milestoneSwatch(state: MilestoneState): Swatch {
  const { fill, ink, colour, shape } = milestonePaints[state]
  return { fill, ink, edge: colour, symbol: { shape, fill: colour, edge: null } }
}
