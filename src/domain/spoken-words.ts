import { foldedWord } from '#domain/folded-word.ts'

/** A word of a text as it is compared, and where it stands there. */
export interface SpokenWord {
  /** Folded. */
  readonly key: string
  /** In small letters, else as it reads. */
  readonly plain: string
  readonly from: number
  readonly to: number
}

const unseen = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff`
const wordLike = new RegExp(String.raw`[\p{L}\p{M}\p{N}${unseen}]+`, 'gu')
const invisible = new RegExp(`[${unseen}]`, 'gu')

/**
 * The words of a text, each by itself; and in a second reading, if it differs, put together across hyphens, also one at
 * the end of a line. Case, inflection, ways of writing the same letter (NFKC, ä and ae, ß and ss) and what nobody sees (soft
 * hyphens, zero widths) make no difference; the groups of a large number are one word.
 */
export function readingsOf(text: string): readonly (readonly SpokenWord[])[] {
  const apart: Heard[] = []
  const joined: Heard[] = []
  for (const { 0: found, index: from } of text.matchAll(wordLike)) {
    const plain = plainOf(found)
    if (plain === '') continue
    const word = { plain, from, to: from + found.length }
    add(apart, word, text, isNumberGroup)
    add(joined, word, text, (...near) => isNumberGroup(...near) || hyphen.test(near[0]))
  }
  return (joined.length === apart.length ? [apart] : [apart, joined]).map((words) => words.map(folded))
}

type Heard = Omit<SpokenWord, 'key'>

const folded = (word: Heard): SpokenWord => ({ ...word, key: foldedWord(word.plain) })

type Near = readonly [gap: string, before: Heard, word: Heard]

function add(words: Heard[], word: Heard, text: string, belongs: (...near: Near) => boolean): void {
  const before = words.at(-1)
  if (before && belongs(text.slice(before.to, word.from), before, word))
    words[words.length - 1] = { plain: before.plain + word.plain, from: before.from, to: word.to }
  else words.push(word)
}

const hyphen = /^[-\u2010\u2011]\s*$/

/** “1.250” and “000”: three digits after a point, a comma, an apostrophe or a space. */
function isNumberGroup(gap: string, before: Heard, word: Heard): boolean {
  const hasGroups = before.to - before.from > before.plain.length
  const begins = hasGroups ? /^\d+$/ : /^\d{1,3}$/
  return /^[.,'’\u0020\u00a0\u202f]$/.test(gap) && begins.test(before.plain) && /^\d{3}$/.test(word.plain)
}

function plainOf(found: string): string {
  return /^[A-Za-z0-9]+$/.test(found)
    ? found.toLowerCase()
    : found.replaceAll(invisible, '').normalize('NFKC').toLowerCase()
}
