import type { Passage } from '#domain/passage.ts'
import { originals } from '#report/originals.ts'
import { catalogue } from '#text/catalogue.ts'
import type { PaperFacts } from '#app/papers/paper-facts.ts'

/**
 * Every passage of either part with what stands there by itself. The summary is that of the public part: whoever
 * writes it anew writes it for both, and must not begin from the names of what is not public.
 */
export function paperOriginals({ facts, nonPublicFacts }: PaperFacts): ReadonlyMap<Passage, string> {
  const words = catalogue(facts.city.language)
  const open = originals(facts, words)
  const whole = nonPublicFacts === null ? open : originals(nonPublicFacts, words)
  return new Map([...whole].map(([passage, text]) => [passage, open.get(passage) ?? text]))
}
