import { leakNeedles, type Needle, type Needles } from '#domain/leak-needles.ts'
import type { Passage } from '#domain/passage.ts'
import type { SecretText, WrittenText } from '#domain/secret-text.ts'
import { readingsOf } from '#domain/spoken-words.ts'
import { beginningsOf, eachRun } from '#domain/word-runs.ts'

/** Words of a secret text that stand in a finished file. */
export interface Leak {
  /** Code of the measure that the secret is about; null of what is said about the paper as a whole. */
  readonly code: string | null
  /** As they read in the secret text. */
  readonly words: string
  /** Single words that say little by themselves: a second person may let them pass, with a reason. */
  readonly common: boolean
  /** Where they were written for the paper, as far as is known. */
  readonly passages: readonly Passage[]
  /** The files they stand in. */
  readonly files: readonly string[]
}

export interface LeakSearch {
  readonly secrets: readonly SecretText[]
  /** What may stand in this part by itself: public answers as given, titles, the catalogue's own words. */
  readonly allowed: readonly string[]
  /** What was written for the paper allows nothing: this is where secrets slip in. */
  readonly written: readonly WrittenText[]
  /** The finished files with all their words. */
  readonly files: readonly { readonly name: string; readonly words: string }[]
}

/**
 * Words, numbers, phrases and codes of secret texts that stand in finished files and in no allowed text. Takes time in
 * proportion to all texts together.
 */
export function findLeaks({ secrets, allowed, written, files }: LeakSearch): readonly Leak[] {
  const needles = leakNeedles(secrets, allowed, written)
  const found = new Found()
  const known = new Set(allowed.flatMap((text) => wordsIn(text)))
  const looking = { needles, beginnings: beginningsOf(needles.keys()), known }
  for (const { name, words } of files) for (const key of keysIn(words, looking)) found.file(key, name)
  if (found.isEmpty) return []
  for (const { passage, text } of written) for (const key of keysIn(text, looking)) found.passage(key, passage)
  return leaksOf(needles, found)
}

/** In which files and passages each needle was found. */
class Found {
  readonly #files = new Map<string, Set<string>>()
  readonly #passages = new Map<string, Set<Passage>>()
  get isEmpty(): boolean {
    return this.#files.size === 0
  }
  file(key: string, name: string): void {
    put(this.#files, key, name)
  }
  passage(key: string, passage: Passage): void {
    put(this.#passages, key, passage)
  }
  filesOf = (key: string): readonly string[] => [...(this.#files.get(key) ?? [])]
  passagesOf = (key: string): readonly Passage[] => [...(this.#passages.get(key) ?? [])]
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const there = map.get(key)
  if (there) there.add(value)
  else map.set(key, new Set([value]))
}

const wordsIn = (text: string): readonly string[] => readingsOf(text).flatMap((words) => words.map(({ key }) => key))

interface Looking {
  readonly needles: Needles
  readonly beginnings: ReadonlySet<string>
  /** All words of allowed texts. */
  readonly known: ReadonlySet<string>
}

// A shorter word turns up inside others by chance.
const leastInside = 8

/** The needles that a text holds; also long words inside the unknown words of a text, as in compounds. */
function keysIn(text: string, { needles, beginnings, known }: Looking): ReadonlySet<string> {
  const keys = new Set<string>()
  eachRun(text, beginnings, (key) => {
    if (needles.has(key)) keys.add(key)
  })
  const long = [...needles.keys()].filter((key) => key.length >= leastInside && !key.includes(' '))
  const unknown = [...new Set(wordsIn(text))].filter((word) => word.length > leastInside && !known.has(word))
  for (const word of unknown) for (const key of long) if (word.includes(key)) keys.add(key)
  return keys
}

interface Range {
  from: number
  to: number
  kinds: Set<Needle['kind']>
  files: Set<string>
  passages: Set<Passage>
}

/** What was found, secret by secret; words that stand together are told together. */
function leaksOf(needles: Needles, found: Found): readonly Leak[] {
  const bySecret = new Map<SecretText, Range[]>()
  for (const [key, same] of needles) {
    const files = found.filesOf(key)
    if (files.length === 0) continue
    const passages = found.passagesOf(key)
    for (const { secret, kind, from, to } of same) {
      const range = { from, to, kinds: new Set([kind]), files: new Set(files), passages: new Set(passages) }
      const ranges = bySecret.get(secret)
      if (ranges) ranges.push(range)
      else bySecret.set(secret, [range])
    }
  }
  return [...bySecret].flatMap(([secret, ranges]) => {
    const merged = mergedRanges(ranges)
    return merged.map((range) => leakOf(secret, range, merged.length))
  })
}

function mergedRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (!last || range.from >= last.to) merged.push(range)
    else {
      last.to = Math.max(last.to, range.to)
      for (const kind of range.kinds) last.kinds.add(kind)
      for (const file of range.files) last.files.add(file)
      for (const passage of range.passages) last.passages.add(passage)
    }
  }
  return merged
}

function leakOf(secret: SecretText, { from, to, kinds, files, passages }: Range, many: number): Leak {
  const words = secret.text.slice(from, to)
  return {
    code: secret.code,
    words,
    common: secret.kind === 'text' && many <= mostCommon && [...kinds].every((kind) => isCommon(words, kind)),
    passages: [...passages],
    files: [...files],
  }
}

// More words of one text than this are its gist, not chance.
const mostCommon = 2
// Longer ones are mostly compounds that name one thing.
const longestCommon = 11

/** A plain short word or a year; no abbreviation, for these mostly name something. */
const isCommon = (words: string, kind: Needle['kind']): boolean =>
  (kind === 'number' && /^(?:19|20)\d\d$/.test(words)) ||
  (kind === 'word' && /^\p{L}?[\p{Ll}\p{M}]+$/u.test(words) && [...words].length <= longestCommon)
