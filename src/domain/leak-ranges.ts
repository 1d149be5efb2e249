import type { Needle } from '#domain/leak-needles.ts'
import type { Passage } from '#domain/passage.ts'
import { readText, runKey } from '#domain/word-runs.ts'

/** A stretch of a secret text that was found, and where. */
export interface Range {
  from: number
  to: number
  readonly kinds: Set<Needle['kind']>
  readonly files: Set<string>
  readonly passages: Set<Passage>
}

/** What was found of one secret text, each under its key: overlapping stretches and the same words twice are one. */
export function rangesOf(text: string, ranges: readonly Range[]): readonly (readonly [key: string, Range])[] {
  const told = new Map<string, Range>()
  for (const range of mergedRanges(ranges)) {
    const key = keyOf(text.slice(range.from, range.to))
    const same = told.get(key)
    if (same) include(same, range)
    else told.set(key, range)
  }
  return [...told]
}

function mergedRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (!last || range.from >= last.to) merged.push(range)
    else {
      last.to = Math.max(last.to, range.to)
      include(last, range)
    }
  }
  return merged
}

function include(range: Range, { kinds, files, passages }: Range): void {
  for (const kind of kinds) range.kinds.add(kind)
  for (const file of files) range.files.add(file)
  for (const passage of passages) range.passages.add(passage)
}

/** An amount by its value, all else by its words. */
function keyOf(words: string): string {
  const { readings, amounts } = readText(words)
  const [only] = amounts
  return only && amounts.length === 1 && only.from === 0 && only.to === words.length
    ? only.key
    : runKey(readings.at(-1) ?? [])
}
