import { isFunctionWord } from '#domain/function-words.ts'
import type { SecretText } from '#domain/secret-text.ts'
import type { SpokenWord } from '#domain/spoken-words.ts'
import { beginningsOf, eachRun, type ReadText, readText, runKey } from '#domain/word-runs.ts'

/** What of a secret text must not be found elsewhere, and where it stands in that text. */
export interface Needle {
  readonly secret: SecretText
  readonly kind: 'word' | 'number' | 'phrase' | 'code'
  readonly from: number
  readonly to: number
}

export type Needles = ReadonlyMap<string, readonly Needle[]>

const shortPhrase = 3
const longPhrase = 6

/**
 * The needles of all secret texts: words of at least five letters that are no mere function words, abbreviations of three
 * capitals, amounts, phrases of three words of which one is rare, or of six whatever they are, and codes. What stands in
 * an allowed text is none. Names of four letters cannot be told from words: they count in capitals and within phrases.
 * Pauses after each text, for whoever has other work to do in between.
 */
export function* leakNeedles(
  secrets: readonly SecretText[],
  allowed: readonly ReadText[],
): Generator<undefined, Needles> {
  const read: (readonly [SecretText, ReadText])[] = []
  for (const secret of secrets) {
    read.push([secret, readText(secret.text)])
    yield
  }
  const isRare = rarity([...read.map(([, text]) => text), ...allowed])
  const needles = new Map<string, Needle[]>()
  for (const [secret, text] of read) {
    for (const [key, needle] of needlesOf(secret, text, isRare)) add(needles, key, needle)
    yield
  }
  const starts = beginningsOf(needles.keys())
  for (const text of allowed) {
    eachRun(text, starts, (key) => needles.delete(key))
    yield
  }
  return needles
}

function add(needles: Map<string, Needle[]>, key: string, needle: Needle): void {
  const same = needles.get(key)
  if (same) same.push(needle)
  else needles.set(key, [needle])
}

function* needlesOf(
  secret: SecretText,
  { readings, amounts }: ReadText,
  isRare: (word: SpokenWord) => boolean,
): Iterable<readonly [string, Needle]> {
  if (secret.kind === 'code') {
    if (/\p{L}[^]*\p{N}|\p{N}[^]*\p{L}|\p{L}{3}|\p{N}{4}/u.test(secret.text))
      for (const words of readings) yield [runKey(words), needle(secret, 'code', words)]
    return
  }
  for (const { key, from, to } of amounts) yield [key, { secret, kind: 'number', from, to }]
  for (const words of readings)
    for (const [at, word] of words.entries()) {
      if (isTelling(word) || isAbbreviation(word, secret.text)) yield [word.key, needle(secret, 'word', [word])]
      const short = words.slice(at, at + shortPhrase)
      if (short.length === shortPhrase && short.some(isRare)) yield [runKey(short), needle(secret, 'phrase', short)]
      const long = words.slice(at, at + longPhrase)
      if (long.length === longPhrase) yield [runKey(long), needle(secret, 'phrase', long)]
    }
}

const needle = (secret: SecretText, kind: Needle['kind'], words: readonly SpokenWord[]): Needle => ({
  secret,
  kind,
  from: words[0]?.from ?? 0,
  to: words.at(-1)?.to ?? 0,
})

const isNumber = ({ key }: SpokenWord): boolean => /^\p{N}+$/u.test(key)

/** Five letters, or letters and digits mixed as in the names of projects. */
const isTelling = ({ key, plain }: SpokenWord): boolean =>
  !isFunctionWord(key) && /(?:\p{L}\p{M}*){5}|^(?=.*\p{L})(?=.*\p{N}).{4}/u.test(plain)

const isAbbreviation = ({ key, from, to }: SpokenWord, text: string): boolean =>
  !isFunctionWord(key) && /^\p{Lu}{3,}$/u.test(text.slice(from, to))

/** A word or number that tells something and stands in few of all texts: in two, or in one of fifty. */
function rarity(texts: readonly ReadText[]): (word: SpokenWord) => boolean {
  const counts = new Map<string, number>()
  for (const { readings } of texts)
    for (const key of new Set(readings[0]?.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(2, texts.length / 50)
  return (word) => (isNumber(word) ? word.key.length >= 4 : isTelling(word)) && (counts.get(word.key) ?? 0) <= most
}
