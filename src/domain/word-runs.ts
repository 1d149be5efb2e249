import { readingsOf, type SpokenWord } from '#domain/spoken-words.ts'

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

/** Calls back with the key of every run in a text, in all its readings, with which something wanted begins. */
export function eachRun(text: string, beginnings: ReadonlySet<string>, found: (key: string) => void): void {
  for (const words of readingsOf(text)) for (const at of words.keys()) runsFrom(words, at, beginnings).forEach(found)
}

function runsFrom(words: readonly SpokenWord[], at: number, beginnings: ReadonlySet<string>): readonly string[] {
  const runs: string[] = []
  let key = words[at]?.key ?? ''
  for (let next = at + 1; beginnings.has(key); next += 1) {
    runs.push(key)
    const word = words[next]
    if (!word) break
    key = `${key} ${word.key}`
  }
  return runs
}
