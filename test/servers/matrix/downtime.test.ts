import { describe, expect, inject, it } from 'vitest'
import { aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { aMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
import type { APerson } from '#test/support/matrix/a-person.ts'

const people = ['stabsstelle', 'strategie', 'smart-city', 'koordination', 'it-koordination', 'stadtwerke']

describe.skipIf(inject('tools').synapse === null)('While the bot is down', () => {
  it('300 messages arrive in 30 rooms; all of them are handled once, and in order', async () => {
    await using homeserver = await aHomeserver()
    await using trial = await aMatrixTrial({ homeserver, people })
    await trial.at('2026-10-01T09:00')
    // Everybody has a direct room and four others with the bot.
    const rooms = await Promise.all(people.map((name) => roomsOf(trial.as(name))))
    await expect.poll(async () => (await homeserver.roomsOf(trial.bot.user)).length, { timeout: 60_000 }).toBe(1 + 30)
    await trial.settled()
    await trial.stops()

    /** Ten in every room, but in one that many that no server sends them in one piece. */
    const sent = await Promise.all(
      rooms.flat().map(async ({ person, room, isDirect }, at) => {
        const many = at === 1 ? 126 : 6
        const events: string[] = []
        for (let n = 1; n <= many; n += 1) {
          const text = isDirect ? `grün ${n} Schritt ${n} ist getan.` : '!mp hilfe'
          events.push(await person.says(text, { room }))
        }
        return { person, room, isDirect, events }
      }),
    )
    expect(sent.flatMap(({ events }) => events)).toHaveLength(300)
    await trial.starts()
    await trial.taken(sent[0]!.events.at(-1)!)

    for (const { person, events } of sent) {
      await trial.taken(events.at(-1)!)
      expect(trial.heard.filter((key) => events.includes(key))).toEqual(events)
      expect(person.unreadable).toEqual([])
    }
    for (const name of people) {
      const own = sent.filter(({ person, isDirect }) => person === trial.as(name) && !isDirect)
      const asked = own.flatMap(({ events }) => events).length
      const helped = async () => (await trial.as(name).sees()).filter(({ body }) => body.includes('hilfe')).length
      await expect.poll(helped, { timeout: 60_000 }).toBe(asked)
    }
  })

  /** Their direct room and four rooms that they make for several, as their names say. */
  async function roomsOf(person: APerson) {
    const own = await Promise.all(
      ['Amt', 'Team', 'Kreis', 'Runde'].map(async (name) => ({
        person,
        room: await person.creates([botOf(person)], { more: { name } }),
        isDirect: false,
      })),
    )
    return [{ person, room: await person.direct(), isDirect: true }, ...own]
  }
})

const botOf = ({ client }: APerson): string => `@masterplan:${client.getDomain()}`
