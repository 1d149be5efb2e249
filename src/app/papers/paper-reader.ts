import type { City, PlanSettings } from '#domain/city.ts'
import type { Actor } from '#app/contracts/actor.ts'
import { paperWords } from '#app/papers/paper-words.ts'
import { cityReader } from '#app/people/identify.ts'

/** Whoever reads about a paper of the plan in a channel, in the city's language. */
export function paperReader(city: City, plan: Pick<PlanSettings, 'motion'>): Pick<Actor, 'words' | 'say'> {
  const { words, say } = cityReader(city)
  return { words: paperWords(words, plan), say }
}
