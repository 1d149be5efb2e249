import { expect, inject, describe, it } from 'vitest'
import {
  alwaysDiffering,
  differingIn,
  formats,
  lostOf,
  outcomeOf,
  outcomeOnConsole,
  saidIn,
} from '#test/servers/half-year-outcome.ts'
import { halfYear } from '#test/servers/half-year-script.ts'
import { aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { aMatrixTrial, type AMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
import { peopleOfSample } from '#test/support/matrix/plan-in-matrix.ts'

describe.skipIf(inject('tools').synapse === null)('The sample’s half-year in encrypted rooms', () => {
  it('comes to the same as on the console', async () => {
    const onConsole = await outcomeOnConsole()
    await using homeserver = await aHomeserver()
    const people = peopleOfSample().map(({ key }) => key)
    await using trial = await aMatrixTrial({ homeserver, formats, people })
    for (const step of halfYear()) {
      if ('at' in step) await trial.at(step.at)
      else await trial.says(step.by, step.says)
    }
    const outcome = await outcomeOf(trial.store)
    expect(outcome.answers).toEqual(onConsole.answers)
    expect(outcome.facts).toEqual(onConsole.facts)
    expect([...outcome.files.keys()]).toEqual([...onConsole.files.keys()])
    expect(differingIn(outcome, onConsole)).toEqual(alwaysDiffering)

    const places = [...onConsole.said.keys()]
    const lost = async () => {
      const seen = await Promise.all(places.map((place) => wordsAt(trial, place)))
      return lostOf(onConsole.said, saidIn(seen.flat()))
    }
    // The heads of the overview's table: in Matrix its rows are lines that read by themselves.
    await expect.poll(lost, { timeout: 30_000 }).toEqual(['cdo: da sonst'])
    expect(people.flatMap((name) => trial.as(name).unreadable)).toEqual([])
    const rooms = await homeserver.roomsOf(trial.bot.user)
    const types = await Promise.all(rooms.map((room) => homeserver.eventsIn(room)))
    expect(types.flat().filter(({ type }) => type === 'm.room.message')).toEqual([])
  })
})

/** What the bot has said in a place so far; a prompt that is answered becomes the receipt. */
async function wordsAt(trial: AMatrixTrial, place: string): Promise<readonly (readonly [string, string])[]> {
  const seen = await (place.startsWith('#') ? trial.as('gremien').sees(trial.room) : trial.as(place).sees())
  return seen
    .filter(({ by }) => by === trial.bot.user)
    .map(({ was, body, file }) => [place, [...was, body, file?.name ?? ''].join(' ')] as const)
}
