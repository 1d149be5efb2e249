import { amountsIn } from '#domain/amounts-in.ts'
import { readingsOf, type SpokenWord } from '#domain/spoken-words.ts'

/** A text, read once: its words in all readings, and its amounts. */
export interface ReadText {
  readonly readings: readonly (readonly SpokenWord[])[]
  readonly amounts: ReturnType<typeof amountsIn>
}

export const readText = (text: string): ReadText => ({ readings: readingsOf(text), amounts: amountsIn(text) })

/** One key for words that stand together. */
export const runKey = (words: readonly Pick<SpokenWord, 'key'>[]): string => words.map(({ key }) => key).join(' ')

/** The keys of runs, and of all words with which they begin. */
export function beginningsOf(keys: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (const key of keys) {
    beginnings.add(key)
    for (let at = key.lastIndexOf(' '); at > 0; at = key.lastIndexOf(' ', at - 1)) beginnings.add(key.slice(0, at))
  }
  return beginnings
}

/** Calls back with every amount of a text and every run, in all its readings, with which something wanted begins. */
export function eachRun(
  { readings, amounts }: ReadText,
  beginnings: ReadonlySet<string>,
  found: (key: string) => void,
): void {
  for (const { key } of amounts) found(key)
  for (const words of readings) for (const at of words.keys()) runsFrom(words, at, beginnings, found)
}

function runsFrom(
  words: readonly SpokenWord[],
  at: number,
  beginnings: ReadonlySet<string>,
  found: (key: string) => void,
): void {
  let key = words[at]?.key ?? ''
  for (let next = at + 1; beginnings.has(key); next += 1) {
    found(key)
    const word = words[next]
    if (!word) break
    key = `${key} ${word.key}`
  }
}
