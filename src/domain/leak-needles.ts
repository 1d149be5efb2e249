import { measureOf } from '#domain/passage.ts'
import type { SecretText, WrittenText } from '#domain/secret-text.ts'
import { readingsOf, type SpokenWord } from '#domain/spoken-words.ts'
import { beginningsOf, eachRun, runKey } from '#domain/word-runs.ts'

/** What of a secret text must not be found elsewhere, and where it stands in that text. */
export interface Needle {
  readonly secret: SecretText
  readonly kind: 'word' | 'number' | 'phrase' | 'code'
  readonly from: number
  readonly to: number
}

export type Needles = Map<string, readonly Needle[]>

const shortPhrase = 3
const longPhrase = 6

/**
 * The needles of all secret texts: words of at least five letters and numbers of four digits, phrases of three words of
 * which one is rare, or of six whatever they are, and codes. What stands in an allowed text is none.
 */
export function leakNeedles(
  secrets: readonly SecretText[],
  allowed: readonly string[],
  written: readonly WrittenText[],
): Needles {
  const isRare = rarity(secrets, allowed)
  const needles = new Map<string, Needle[]>()
  for (const secret of secrets) for (const [key, needle] of needlesOf(secret, isRare)) add(needles, key, needle)
  const starts = beginningsOf(needles.keys())
  for (const text of allowed) eachRun(text, starts, (key) => needles.delete(key))
  for (const { passage, text } of written)
    eachRun(text, starts, (key) => {
      const others = needles.get(key)?.filter(({ secret }) => !isAbout(secret, passage))
      if (others) needles.set(key, others)
    })
  return new Map([...needles].filter(([, same]) => same.length > 0))
}

const isAbout = ({ about }: SecretText, passage: string): boolean =>
  about !== undefined && (about === passage || about === measureOf(passage)?.code)

function add(needles: Map<string, Needle[]>, key: string, needle: Needle): void {
  const same = needles.get(key)
  if (same) same.push(needle)
  else needles.set(key, [needle])
}

function* needlesOf(secret: SecretText, isRare: (key: string) => boolean): Iterable<readonly [string, Needle]> {
  const readings = readingsOf(secret.text)
  if (secret.kind === 'code') {
    if (/\p{L}[^]*\p{N}|\p{N}[^]*\p{L}|\p{L}{3}|\p{N}{4}/u.test(secret.text))
      for (const words of readings) yield [runKey(words), needle(secret, 'code', words)]
    return
  }
  for (const words of readings)
    for (const [at, word] of words.entries()) {
      if (isTellingWord(word.key)) yield [word.key, needle(secret, isNumber(word.key) ? 'number' : 'word', [word])]
      const short = words.slice(at, at + shortPhrase)
      if (short.length === shortPhrase && short.some(({ key }) => isRare(key)))
        yield [runKey(short), needle(secret, 'phrase', short)]
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

const isNumber = (key: string): boolean => /^\p{N}+$/u.test(key)

const isTellingWord = (key: string): boolean =>
  isNumber(key) ? key.length >= 4 : (key.match(/\p{L}/gu)?.length ?? 0) >= 5

/** A word that tells something and stands in few of all texts: in two, or in one of fifty. */
function rarity(secrets: readonly SecretText[], allowed: readonly string[]): (key: string) => boolean {
  const texts = [...secrets.map(({ text }) => text), ...allowed]
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const key of new Set(readingsOf(text)[0]?.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(2, texts.length / 50)
  return (key) => isTellingWord(key) && (counts.get(key) ?? 0) <= most
}
