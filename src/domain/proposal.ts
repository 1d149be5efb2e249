import { isProposal, type Light } from '#domain/light.ts'
import type { Measure, MeasureState } from '#domain/measure.ts'

/**
 * The state that an answer's light proposes for its measure: done, on hold or dropped, or active again for one that
 * was taken for finished. Null when the measure is in that state, or can be in none of them any more.
 */
export function proposedState(measure: Pick<Measure, 'state'>, light: Light | null): MeasureState | null {
  if (light === null || measure.state === 'superseded') return null
  const state: MeasureState = isProposal(light) ? light : 'active'
  return state === measure.state ? null : state
}
