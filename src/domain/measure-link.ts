import type { Instant } from '#domain/instant.ts'

/** continued: in another plan, which carries on the one that it belonged to (Fortschreibung). */
export const linkKinds = ['split', 'merged', 'continued'] as const
export type LinkKind = (typeof linkKinds)[number]

/** What became of a measure: `to` carries on what `from` was about, since `at`. Both are ids. */
export interface MeasureLink {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
  readonly at: Instant
}

/** The measures that `measure` carries on, however long ago, nearest first; never itself. */
export function originsOf(links: readonly MeasureLink[], measure: string): readonly string[] {
  return reached(measure, (id) => links.filter(({ to }) => to === id).map(({ from }) => from))
}

/** The measures that carry `measure` on directly. */
export const successorsOf = (links: readonly MeasureLink[], measure: string): readonly string[] =>
  links.filter(({ from }) => from === measure).map(({ to }) => to)

/** The measures that carry `measure` on in the end; itself as long as none does. */
export const standsToday = (links: readonly MeasureLink[], measure: string): readonly string[] =>
  [measure, ...reached(measure, (id) => successorsOf(links, id))].filter((id) => successorsOf(links, id).length === 0)

/**
 * The one measure that `measure` carries on as a whole and alone, step by step as far as that goes, nearest first:
 * only with those can it be compared. Empty when it came from several, or is a part of one.
 */
export function predecessorsOf(links: readonly MeasureLink[], measure: string): readonly string[] {
  return reached(measure, (id) => {
    const [origin, ...others] = links.filter(({ to }) => to === id)
    return origin && others.length === 0 && successorsOf(links, origin.from).length === 1 ? [origin.from] : []
  })
}

/** Whether a link from `from` to `to` would make a measure carry on itself. */
export const makesCircle = (links: readonly MeasureLink[], from: string, to: string): boolean =>
  from === to || originsOf(links, from).includes(to)

function reached(start: string, next: (id: string) => readonly string[]): readonly string[] {
  const found: string[] = []
  const waiting = [...next(start)]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (id === start || found.includes(id)) continue
    found.push(id)
    waiting.push(...next(id))
  }
  return found
}
