import type { Instant } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import type { MeasureLink } from '#domain/measure-link.ts'
import { freeCode, takenBy } from '#domain/new-codes.ts'
import { accepted, type Outcome, refused } from '#domain/outcome.ts'

export interface Splitting {
  readonly measure: Measure
  readonly parts: readonly Pick<Measure, 'code' | 'title'>[]
  /** Every measure of the plan. */
  readonly measures: readonly Measure[]
  readonly at: Instant
}

/** What a plan is after some of its measures were taken on by others. */
export interface Succession {
  /** Those that are carried on by others, no longer asked. */
  readonly superseded: readonly Measure[]
  /** Those that are new. */
  readonly added: readonly Measure[]
  readonly links: readonly MeasureLink[]
}

/**
 * Splits a measure into two or more new ones that take its place, its field and its level; it stays with its history.
 * Refuses one that is superseded already, a single part, and codes that are taken or named twice.
 */
export function splitMeasure({ measure, parts, measures, at }: Splitting): Outcome<Succession> {
  const { code, plan } = measure
  if (measure.state === 'superseded') return refused({ kind: 'superseded', code })
  if (parts.length < 2) return refused({ kind: 'split-into-one', code })
  const codes = measures.map((each) => each.code)
  for (const [index, part] of parts.entries()) {
    const others = [...codes, ...parts.filter((_, other) => other !== index).map((each) => each.code)]
    if (takenBy(part.code, others))
      return refused({ kind: 'code-taken', code: part.code, free: freeCode(part.code, others) })
  }
  const added = parts.map((part): Measure => ({
    ...measure,
    id: `${plan}:${part.code}`,
    code: part.code,
    title: part.title,
    state: 'active',
    version: 1,
  }))
  return accepted({
    superseded: [{ ...measure, state: 'superseded' }],
    added,
    links: added.map(({ id }) => ({ from: measure.id, to: id, kind: 'split', at })),
  })
}
