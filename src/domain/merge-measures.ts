import type { Instant } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import { makesCircle, type MeasureLink } from '#domain/measure-link.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Succession } from '#domain/split-measure.ts'

export interface Merging {
  readonly from: readonly Measure[]
  /** One that there is, be it among `from`, or the code and title of a new one. */
  readonly to: Measure | Pick<Measure, 'code' | 'title'>
  readonly links: readonly MeasureLink[]
  readonly at: Instant
}

/**
 * Lets one measure carry on others; they stay with their history. A new one takes the place, field and level of the
 * first. Refuses a measure merged with itself only, one that is superseded already, and circles.
 */
export function mergeMeasures({ from, to, links, at }: Merging): Outcome<Succession> {
  const [first] = from
  const target: Measure | undefined =
    'id' in to ? to : first && { ...first, ...to, id: `${first.plan}:${to.code}`, state: 'active', version: 1 }
  const merged = from.filter(({ id }) => id !== target?.id)
  if (!target || merged.length === 0) return refused({ kind: 'merged-into-itself', code: to.code })
  const gone = [...merged, target].find(({ state }) => state === 'superseded')
  if (gone) return refused({ kind: 'superseded', code: gone.code })
  const circle = merged.find(({ id }) => makesCircle(links, id, target.id))
  if (circle) return refused({ kind: 'merge-circle', code: circle.code, into: target.code })
  return accepted({
    superseded: merged.map((measure) => ({ ...measure, state: 'superseded' })),
    added: 'id' in to ? [] : [target],
    links: merged.map(({ id }) => ({ from: id, to: target.id, kind: 'merged', at })),
  })
}
