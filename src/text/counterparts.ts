import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'

/** More words than these are a sentence, not what somebody would type to choose. */
const mostWords = 3

/**
 * What stands in the other language's catalogue where this short text stands in its own, folded: whoever reads English
 * may still type `entwurf`, and the other way round. Empty for what is no such text.
 */
export const counterparts = (text: string): ReadonlySet<string> => paired.get(fold(text)) ?? new Set()

const paired = new Map<string, Set<string>>()

function pair(one: unknown, other: unknown): void {
  const [mine, theirs] = [wordsIn(one), wordsIn(other)]
  for (const word of mine) for (const each of theirs) note(word, each)
  if (mine.length > 0 || typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return
  const there = new Map(Object.entries(other))
  for (const [key, inside] of Object.entries(one)) pair(inside, there.get(key))
}

function note(mine: string, theirs: string): void {
  paired.set(mine, (paired.get(mine) ?? new Set()).add(theirs))
  paired.set(theirs, (paired.get(theirs) ?? new Set()).add(mine))
}

/** A text or a list of texts, if each is short enough. */
function wordsIn(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value : [value]
  const words = texts.flatMap((text) =>
    typeof text === 'string' && text.split(' ').length <= mostWords ? fold(text) : [],
  )
  return words.length === texts.length ? words : []
}

pair(catalogue('de'), catalogue('en'))
