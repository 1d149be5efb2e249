import { describe, expect, inject, it } from 'vitest'
import { aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { type AMatrixTrial, aMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
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
      rooms.flat().map(async ({ person, room, code, isDirect }, at) => {
        const many = at === 1 ? 126 : 6
        const events: string[] = []
        const words = Array.from({ length: many }, (_, nth) => `raum${at}frage${nth + 1}`)
        for (const [nth, word] of words.entries()) {
          const text = isDirect ? `melden ${code} grün ${nth + 1} Schritt ${nth + 1} ist getan.` : `!mp ${word}`
          events.push(await person.says(text, { room }))
        }
        return { person, isDirect, events, words }
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
    // What was asked in a room is answered where nobody else reads, once and in order.
    for (const { person, words } of sent.filter(({ isDirect }) => !isDirect)) {
      const answered = async () => {
        const bodies = (await person.sees(await person.direct())).filter(({ by }) => by === trial.bot.user)
        return bodies.flatMap(({ body }) => words.filter((word) => body.includes(`„${word}“`)))
      }
      await expect.poll(answered, { timeout: 60_000 }).toEqual(words)
    }
    const steps = (await answersIn(trial)).map((texts) => texts.map((text) => Number(/\d+/.exec(text)?.[0])))
    expect(steps.filter((each) => each.length > 0)).toEqual(people.map(() => [1, 2, 3, 4, 5, 6]))
  })

  /** Their direct room and four rooms that they make for several, as their names say. */
  async function roomsOf(person: APerson) {
    const prompt = await person.reads('halbjährlich')
    const code = /M-\d+/.exec(prompt.body)?.[0] ?? ''
    const own = await Promise.all(
      ['Amt', 'Team', 'Kreis', 'Runde'].map(async (name) => ({
        person,
        room: await person.creates([botOf(person)], { more: { name } }),
        code,
        isDirect: false,
      })),
    )
    return [{ person, room: prompt.room, code, isDirect: true }, ...own]
  }
})

/** The texts of all answers of the round, each measure's in the order they were kept. */
async function answersIn({ store }: AMatrixTrial): Promise<readonly (readonly string[])[]> {
  const round = (await store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
  const requests = await store.requests.of(round?.id ?? '')
  const revisions = await Promise.all(requests.map(({ id }) => store.answers.revisionsOf(id)))
  return revisions.map((each) => each.map(({ fields }) => fields['text'] ?? ''))
}

const botOf = ({ client }: APerson): string => `@masterplan:${client.getDomain()}`
