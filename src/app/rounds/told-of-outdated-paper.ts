import type { Message } from '#app/contracts/message.ts'
import { cityReader } from '#app/people/identify.ts'
import { reply } from '#app/reply.ts'
import type { Moving } from '#app/rounds/moving.ts'
import { sessionOf } from '#app/rounds/session-of.ts'

/** What the liaison's channels are told, in the city's language: the paper they were given names another session. */
export async function toldOfOutdatedPaper({ powers, plan, to }: Moving, no: number): Promise<readonly Message[]> {
  const places = await powers.store.directories.placesFor(plan.code, 'liaison')
  const reader = cityReader(powers.city)
  const said = reader.words.rounds.sessionMovedLiaison(plan.name, to.label, sessionOf(to, reader), no)
  return places.map(({ address }) => ({
    id: powers.newId(),
    kind: 'notice',
    to: { place: address },
    about: [],
    content: { ...reply(said), private: false },
    lane: 'interactive',
    notBefore: null,
    expires: null,
  }))
}
