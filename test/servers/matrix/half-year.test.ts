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
import { aMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
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
    const seen = await Promise.all(
      places.map(async (place) => {
        const at = place.startsWith('#') ? trial.as('gremien').sees(trial.room) : trial.as(place).sees()
        return (await at)
          .filter(({ by }) => by === trial.bot.user)
          .map(({ was, body }) => [place, [...was, body].join(' ')] as const)
      }),
    )
    expect(lostOf(onConsole.said, saidIn(seen.flat()))).toEqual([])
    expect(people.flatMap((name) => trial.as(name).unreadable)).toEqual([])
    const rooms = await homeserver.roomsOf(trial.bot.user)
    const types = await Promise.all(rooms.map((room) => homeserver.eventsIn(room)))
    expect(types.flat().filter(({ type }) => type === 'm.room.message')).toEqual([])
  })
})
