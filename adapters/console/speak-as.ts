import { bullets } from './bullets.ts'
import { knownAs } from './known-as.ts'
import type { OwnPowers } from './own-powers.ts'

/** Lets another person speak, in their direct chat. Lists who is known when the name is missing or unclear. */
export async function speakAs(name: string, { words, speaker, trial }: OwnPowers): Promise<string> {
  const people = await trial.people()
  const all = people.map((person) => person.name)
  if (name === '') return bullets(words.choosePerson, all)
  const [meant, ...others] = knownAs(name, people)
  if (meant === undefined) return bullets(words.unknownPerson(name), all)
  if (others.length > 0) {
    const several = [meant, ...others].map((person) => person.name)
    return bullets(words.severalPeople(name), several)
  }
  await speaker.become(meant.id)
  await speaker.enter(null)
  return words.speakingAs(meant.name)
}
