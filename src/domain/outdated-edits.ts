import type { Edits } from '#domain/edited-facts.ts'
import type { PaperEdit } from '#domain/paper.ts'
import type { Passage } from '#domain/passage.ts'

/** Those edits that a new draft does not keep: their original reads otherwise now, or there is none any more. */
export const outdatedEdits = (edits: Edits, originals: ReadonlyMap<Passage, string>): readonly PaperEdit[] =>
  [...edits.values()].filter(({ passage, original }) => originals.get(passage) !== original)
