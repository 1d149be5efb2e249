import type { Passage } from '#domain/passage.ts'
import { prose } from '#report/prose.ts'
import { sameProse } from '#report/same-prose.ts'
import { limitOf, presentText } from '#app/papers/passage-texts.ts'
import type { Draft } from '#app/papers/read-draft.ts'
import type { ReturnedReading } from '#app/papers/returned-reading.ts'

export interface ReturnedText {
  readonly passage: Passage
  readonly before: string
  readonly after: string
}

/** What can become of the changed texts of a file, given the draft as it is now. */
export interface ReturnedChanges {
  /** Changed in the file only. */
  readonly clean: readonly ReturnedText[]
  /** Changed in the file and here, each otherwise. */
  readonly conflicts: readonly ReturnedText[]
  /** Changed here to the same. */
  readonly already: readonly ReturnedText[]
  readonly tooLong: readonly ReturnedText[]
  /** Not in the draft any more. */
  readonly gone: readonly ReturnedText[]
}

const kinds = ['clean', 'conflicts', 'already', 'tooLong', 'gone'] as const

/** Sorts the changed texts of a file by what has happened to their passages since it was made. */
export function returnedChanges({ changed }: ReturnedReading, draft: Draft): ReturnedChanges {
  const sorted = Map.groupBy(changed, (text) => kindOf(text, draft))
  const [clean = [], conflicts = [], already = [], tooLong = [], gone = []] = kinds.map((kind) => sorted.get(kind))
  return { clean, conflicts, already, tooLong, gone }
}

function kindOf({ passage, before, after }: ReturnedText, draft: Draft): (typeof kinds)[number] {
  if (!draft.originals.has(passage)) return 'gone'
  const present = presentText(passage, draft)
  if (readsLike(present, after)) return 'already'
  if ([...after].length > limitOf(passage, draft)) return 'tooLong'
  return readsLike(present, before) ? 'clean' : 'conflicts'
}

const readsLike = (text: string, other: string): boolean => text === other || sameProse(prose(text), prose(other))
