import type { Message } from '#app/contracts/message.ts'
import { callLiaisons } from '#app/papers/call-liaisons.ts'
import { placeMessage } from '#app/papers/place-message.ts'
import { cityReader } from '#app/people/identify.ts'
import { reply } from '#app/reply.ts'
import type { Moving } from '#app/rounds/moving.ts'
import { sessionOf } from '#app/rounds/session-of.ts'

/** What the liaison's channels are told, in the city's language: the paper they were given names another session. */
export async function toldOfOutdatedPaper(moving: Moving, no: number): Promise<readonly Message[]> {
  const { powers, plan, to } = moving
  const places = await powers.store.directories.placesFor(plan.code, 'liaison')
  const reader = cityReader(powers.city)
  const said = reader.words.rounds.sessionMovedLiaison(plan.name, to.label, sessionOf(to, reader), no)
  return callLiaisons(
    moving,
    places.map(({ address }) => placeMessage(powers, address, 'notice', reply(said))),
  )
}
