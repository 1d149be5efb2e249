import type { ReadText } from '#domain/word-runs.ts'

// A shorter word turns up inside others by chance.
const least = 8

/**
 * Finds those of the given words that stand inside longer words of a text, as in compounds; words that some of the texts
 * `known` hold are passed over. Goes by the first letters of each, so that a thousand words cost no more than one.
 */
export function longWordsInside(
  keys: Iterable<string>,
  known: readonly ReadText[],
): (text: ReadText) => ReadonlySet<string> {
  const long = [...keys].filter((key) => key.length >= least && !key.includes(' '))
  const byStart = Map.groupBy(long, (key) => key.slice(0, least))
  const passed = new Set(known.flatMap(({ readings }) => readings.flatMap((words) => words.map(({ key }) => key))))
  return ({ readings }) => {
    const inside = new Set<string>()
    const words = new Set(readings.flatMap((each) => each.map(({ key }) => key)))
    for (const word of words)
      if (word.length > least && !passed.has(word)) for (const key of insideOf(word, byStart)) inside.add(key)
    return inside
  }
}

function* insideOf(word: string, byStart: ReadonlyMap<string, readonly string[]>): Iterable<string> {
  for (let at = 0; at + least <= word.length; at += 1)
    for (const key of byStart.get(word.slice(at, at + least)) ?? []) if (word.startsWith(key, at)) yield key
}
