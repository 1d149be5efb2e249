import { vi } from 'vitest'
import type { AMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
import { seenIn } from '#test/support/matrix/seen.ts'
import { room, type Stage } from './stage.ts'
import { type Saying, unread } from './unread.ts'

const patience = 60_000

/** The stage on which people sit at their own clients and read what their clients can decrypt. */
export function onMatrix(trial: AMatrixTrial): Stage {
  const reader = trial.as('gremien')
  const saidIn = async (place: string): Promise<readonly Saying[]> => {
    const { client } = place === room ? reader : trial.as(place)
    return client
      .getRooms()
      .map(({ roomId }) => roomId)
      .filter((id) => (id === trial.room) === (place === room))
      .flatMap((id) => seenIn(client, id))
      .filter(({ by }) => by === trial.bot.user)
      .flatMap(({ id, was, body }) => [...was, body].map((text, version) => ({ key: `${id} ${version}`, text })))
  }
  const { skip, reads } = unread(saidIn)
  return {
    store: trial.store,
    at: (time) => trial.at(time),
    async says(person, text) {
      await skip(person)
      await trial.says(person, text)
    },
    async calls(person, command, answer) {
      await skip(room)
      await trial.says(person, `!masterplan ${command}`, { room: trial.room })
      return reads(room, answer, patience)
    },
    reads: (place, expected) => reads(place, expected, patience),
    async file(name) {
      const found = await vi.waitUntil(
        () => seenIn(reader.client, trial.room).find(({ file }) => file?.name === name),
        {
          timeout: patience,
        },
      )
      return reader.fetches(found)
    },
  }
}
