import type { Instant } from '#domain/instant.ts'
import type { Catalogue } from '#text/catalogue.ts'
import type { Change } from '#app/contracts/change.ts'

/** Acts that can be taken back; the catalogue names each. */
export type UndoAct = keyof Catalogue['undo']['acts']

/** What to do instead of taking back what cannot be taken back. */
export type Instead = keyof Catalogue['undo']['instead']

/**
 * How an act is taken back: the inverse changes, with the versions they expect after the act. `about` is a code or a
 * name, the same in every language. An inverse `answered` is dated anew when it is taken back.
 */
export interface Undo {
  readonly act: UndoAct
  readonly about: string
  readonly changes: readonly Change[]
}

/** What a person did last, and whom the bot wrote to because of it; only this can be taken back. */
export interface LastAct {
  readonly person: string
  readonly at: Instant
  readonly told: readonly string[]
  readonly undo: Undo | { readonly instead: Instead }
}
