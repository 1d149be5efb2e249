import type { Measure } from '#domain/measure.ts'
import type { Change } from '#app/contracts/change.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** Changes, and what takes them back. */
export interface ThereAndBack {
  readonly changes: readonly Change[]
  readonly back: readonly Change[]
}

/** Awaits no answer about measures any more in the open round, for a reason; what was answered stays on record. */
export function setAside(book: RoundBook, measures: readonly Measure[], reason: string): ThereAndBack {
  if (book.round?.state !== 'open') return { changes: [], back: [] }
  const requests = measures.flatMap((measure) => book.requestOf(measure) ?? [])
  const open = requests.filter(({ state }) => state === 'asked' || state === 'answered')
  return {
    changes: open.map(({ id, version }): Change => ({ kind: 'excused', request: id, reason, version })),
    back: open.map(({ id, state, reason: before, version }): Change => ({
      kind: 'request-taken-up',
      request: id,
      state,
      reason: before,
      version: version + 1,
    })),
  }
}
