import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { storeIn } from '#house/settings.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { openStore } from '#store/open-store.ts'
import type { APerson } from '#test/support/matrix/a-person.ts'
import { type AnOffice, anOffice, until } from './an-office.ts'

// Other moments with MASTERPLAN_SEED.
const seed = Number(process.env['MASTERPLAN_SEED'] ?? 2026)
// Each takes some seconds of a small machine; 200 of them were played with MASTERPLAN_KILLS=200.
const kills = Number(process.env['MASTERPLAN_KILLS'] ?? 100)

/** How long after it is told to start, or has begun to answer, it is killed, in milliseconds. */
const moment = fc.record({ from: fc.constantFrom('start', 'work'), after: fc.integer({ min: 0, max: 900 }) })

describe.skipIf(inject('tools').synapse === null)('The bot as a process on Matrix', () => {
  it(
    `loses nothing and doubles nothing when it is killed ${kills} times, and every room stays readable (seed ${seed})`,
    async () => {
      await using office = await anOffice({ people: 4 })
      const { staff, coordinator, homeserver, bot } = office
      await office.starts()
      // It writes to them by itself: a room that they opened meanwhile would be a second one.
      await coordinator.reads('öffnet am')
      await coordinator.says('runde öffnen')
      await coordinator.reads('Jetzt schon öffnen')
      await coordinator.says('ja')
      const prompts = await Promise.all(staff.map((person) => person.reads('halbjährlich')))
      const codes = prompts.map(({ body }) => /M-\d+/.exec(body)?.[0] ?? '')

      let over = false
      const said = new Map<APerson, string[]>(staff.map((person) => [person, []]))
      const talking = Promise.all(staff.map((person, at) => talks(person, at, said.get(person)!)))

      async function talks(person: APerson, at: number, texts: string[]): Promise<void> {
        while (!over) {
          const text = `Person ${at + 1} hat Schritt ${texts.length + 1} getan.`
          texts.push(text)
          await person.says(`melden ${codes[at]} grün 20 ${text}`)
          await setTimeout(3000)
        }
      }

      /** Whether the bot has put something into a room since so many requests had come to the homeserver. */
      const hasSaid = (since: number): boolean =>
        homeserver.through.slice(since).some(({ token, path }) => token === bot.token && path.includes('/send/m.room.'))

      for (const { from, after } of fc.sample(moment, { numRuns: kills, seed })) {
        const since = homeserver.through.length
        if (from === 'work') await until(() => hasSaid(since))
        await setTimeout(after)
        await office.kills()
        await office.starts()
      }
      over = true
      await talking
      const midway = await keptIn(office)
      const all = [...said.values()].flat().toSorted()
      await using store = await openStore(storeIn(office.folder))
      await until(async () => (await keptIn(office)).length >= all.length && isDone(await store.outbox.counts()))
      await Promise.all(staff.map((person) => person.reads(said.get(person)!.at(-1)!)))
      await office.ends()

      expect(midway.length).toBeGreaterThan(kills / 8)
      expect(await keptIn(office)).toEqual(all)
      for (const person of staff) expect(await twiceIn(person, said.get(person)!)).toEqual([])
      expect([coordinator, ...staff].flatMap(({ unreadable }) => unreadable)).toEqual([])
      expect(await store.outbox.counts()).toMatchObject({ dead: 0, unknown: 0, sending: 0, queued: 0 })
      expect(await homeserver.roomsOf(bot.user)).toHaveLength(staff.length + 2)
    },
    120_000 + kills * 10_000,
  )
})

const isDone = ({ queued, sending, unknown }: Awaited<ReturnType<Store['outbox']['counts']>>): boolean =>
  queued + sending + unknown === 0

/** The texts of all answers, every revision once, in order of the alphabet. */
async function keptIn({ folder }: AnOffice): Promise<readonly string[]> {
  await using store = await openStore(storeIn(folder))
  const round = (await store.rounds.of('DP')).find(({ state }) => state === 'open')
  const requests = await store.requests.of(round?.id ?? '')
  const revisions = await Promise.all(requests.map(({ id }) => store.answers.revisionsOf(id)))
  return revisions
    .flat()
    .map(({ fields }) => fields['text'] ?? '')
    .toSorted()
}

/** What the bot has told somebody more than once. */
async function twiceIn(person: APerson, texts: readonly string[]): Promise<readonly string[]> {
  const bodies = (await person.sees()).filter(({ by }) => by !== person.id).map(({ was, body }) => was[0] ?? body)
  return texts.filter((text) => bodies.filter((body) => body.includes(text)).length > 1)
}
