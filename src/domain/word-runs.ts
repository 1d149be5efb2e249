import { spokenWords, type SpokenWord } from '#domain/spoken-words.ts'

// As long as what is looked for: a word, a code of a few parts, a phrase.
const longest = 6

/** One key for words that stand together. */
export const runKey = (words: readonly Pick<SpokenWord, 'key'>[]): string => words.map(({ key }) => key).join(' ')

/** Calls back with the key of every run of up to six words that begins with one of `starts`, in both readings of a text. */
export function eachRun(text: string, starts: ReadonlySet<string>, found: (key: string) => void): void {
  const { apart, joined } = spokenWords(text)
  for (const words of [apart, joined])
    for (const [at, { key: first }] of words.entries()) {
      if (!starts.has(first)) continue
      for (let length = 1; length <= Math.min(longest, words.length - at); length += 1)
        found(runKey(words.slice(at, at + length)))
    }
}
