import { leakNeedles, type Needle, type Needles } from '#domain/leak-needles.ts'
import { rangesOf, type Range } from '#domain/leak-ranges.ts'
import { longWordsInside } from '#domain/long-words-inside.ts'
import type { Passage } from '#domain/passage.ts'
import type { SecretText, WrittenText } from '#domain/secret-text.ts'
import { beginningsOf, eachRun, type ReadText, readText } from '#domain/word-runs.ts'

/** Words of a secret text that stand in a finished file. */
export interface Leak {
  /** Code of the measure that the secret is about; null of what is said about the paper as a whole. */
  readonly code: string | null
  /** As they read in the secret text. */
  readonly words: string
  /** The same for the same words in other cases and inflections. */
  readonly key: string
  /** A second person may let them pass, with a reason. */
  readonly mayPass: boolean
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
 * Words, amounts, phrases and codes of secret texts that stand in finished files and in no allowed text: also where the
 * secret was said about just that passage. Three kinds may pass by a second person's reason: whatever was said in review,
 * wording taken over as suggested; of other secrets one or two plain short words or years, which may stand there by chance;
 * and what stands only in a text that was posted before. Names, abbreviations, amounts, phrases and codes of notes, of
 * answers and measures that are not public never may; a short name that reads like a noun cannot be told from one.
 * Reads each text once, in time proportional to all texts together, and pauses after each.
 */
export function* findLeaks({ secrets, allowed, written, files }: LeakSearch): Generator<undefined, readonly Leak[]> {
  const open: ReadText[] = []
  for (const text of allowed) {
    open.push(readText(text))
    yield
  }
  const needles = yield* leakNeedles(secrets, open)
  const looking = { needles, beginnings: beginningsOf(needles.keys()), inside: longWordsInside(needles.keys(), open) }
  const found: Found = { files: new Map(), passages: new Map(), out: new Set() }
  for (const { name, words } of files) {
    for (const key of keysIn(words, looking)) put(found.files, key, name)
    yield
  }
  if (found.files.size === 0) return []
  for (const { passage, text, isOut } of written) {
    if (isOut) found.out.add(passage)
    for (const key of keysIn(text, looking)) put(found.passages, key, passage)
    yield
  }
  return leaksOf(needles, found)
}

/** In which files and passages each needle was found, and which of these were posted before. */
interface Found {
  readonly files: Map<string, Set<string>>
  readonly passages: Map<string, Set<Passage>>
  readonly out: Set<Passage>
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const there = map.get(key)
  if (there) there.add(value)
  else map.set(key, new Set([value]))
}

interface Looking {
  readonly needles: Needles
  readonly beginnings: ReadonlySet<string>
  readonly inside: ReturnType<typeof longWordsInside>
}

/** The needles that a text holds; also long words inside the unknown words of a text, as in compounds. */
function keysIn(text: string, { needles, beginnings, inside }: Looking): ReadonlySet<string> {
  const keys = new Set<string>()
  const read = readText(text)
  eachRun(read, beginnings, (key) => {
    if (needles.has(key)) keys.add(key)
  })
  for (const key of inside(read)) keys.add(key)
  return keys
}

/** What was found, secret by secret; words that stand together are told together. */
function leaksOf(needles: Needles, found: Found): readonly Leak[] {
  const bySecret = new Map<SecretText, Range[]>()
  for (const [key, same] of needles) {
    const files = found.files.get(key)
    if (!files) continue
    for (const { secret, kind, from, to } of same) {
      const passages = found.passages.get(key) ?? []
      const range = { from, to, kinds: new Set([kind]), files: new Set(files), passages: new Set(passages) }
      const ranges = bySecret.get(secret)
      if (ranges) ranges.push(range)
      else bySecret.set(secret, [range])
    }
  }
  return [...bySecret].flatMap(([secret, ranges]) => {
    const told = rangesOf(secret.text, ranges)
    return told.map(([key, range]) => leakOf(secret, key, range, { many: told.length, out: found.out }))
  })
}

function leakOf(
  secret: SecretText,
  key: string,
  { from, to, kinds, files, passages }: Range,
  { many, out }: { readonly many: number; readonly out: ReadonlySet<Passage> },
): Leak {
  const words = secret.text.slice(from, to)
  const isByChance = secret.kind === 'text' && many <= mostByChance && [...kinds].every((kind) => isCommon(words, kind))
  const wasOut = passages.size > 0 && [...passages].every((passage) => out.has(passage))
  return {
    code: secret.code,
    words,
    key,
    mayPass: secret.isReview === true || isByChance || wasOut,
    passages: [...passages],
    files: [...files],
  }
}

// More words of one text than this are its gist, not chance.
const mostByChance = 2
// Longer ones are mostly compounds that name one thing.
const longestCommon = 11

/** A plain short word or a year; no abbreviation, for these mostly name something. */
const isCommon = (words: string, kind: Needle['kind']): boolean =>
  (kind === 'number' && /^(?:19|20)\d\d$/.test(words)) ||
  (kind === 'word' && /^\p{L}?[\p{Ll}\p{M}]+$/u.test(words) && [...words].length <= longestCommon)
