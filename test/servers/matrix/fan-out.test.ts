import { setTimeout } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import type { Clock } from '#network/clock.ts'
import { type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { aMatrixTrial, type AMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
import { planForStaff } from '#test/support/plans.ts'

const staff = Array.from({ length: 200 }, (_, at) => `person-${at + 1}`)
const readers = staff.filter((_, at) => at % 67 === 0)

describe.skipIf(inject('tools').synapse === null)('A round for 200 people', () => {
  it('reaches everybody once, however often the homeserver asks to wait', async () => {
    // By Synapse's own limits this takes more than three hours, which pass at once.
    await using homeserver = await aHomeserver({ limits: 'defaults' })
    const time = passingOn(homeserver)
    const plan = planForStaff(staff)
    await using trial = await aMatrixTrial({
      homeserver,
      plan,
      people: ['koordination', ...readers],
      liaison: 'koordination',
      clock: time.clock,
    })
    const begun = time.clock.now()
    await trial.at('2026-10-01T09:00')
    const come = comers(trial)
    while (await hasWaiting(trial)) {
      await come()
      await time.passes(60)
      await trial.passes(60)
    }
    expect((time.clock.now() - begun) / 3_600_000).toBeGreaterThan(3)

    const turnedAway = homeserver.through.filter(({ token, status }) => token === trial.bot.token && status === 429)
    expect(turnedAway.length).toBeGreaterThan(0)
    expect(await trial.store.outbox.counts()).toMatchObject({ queued: 0, unknown: 0, dead: 0, sending: 0 })
    const rooms = (await homeserver.roomsOf(trial.bot.user)).filter((room) => room !== trial.room)
    const posts = await Promise.all(rooms.map((room) => homeserver.eventsIn(room)))
    const invited = posts.flatMap((events) =>
      events.filter(({ content }) => content['membership'] === 'invite').map(({ state_key: user }) => user),
    )
    expect(invited).toHaveLength(1 + staff.length)
    expect(new Set(invited)).toEqual(new Set(['koordination', ...staff].map((name) => trial.accountOf(name).user)))
    const users = new Set(staff.map((name) => trial.accountOf(name).user))
    const ofStaff = posts.filter((events) => events.some(({ state_key: user = '' }) => users.has(user)))
    const asked = ofStaff.map((events) => events.filter(({ type }) => type === 'm.room.encrypted').length)
    expect(asked).toEqual(staff.map(() => 1))
    for (const name of readers) {
      expect(await trial.as(name).reads('halbjährlich')).toMatchObject({ encrypted: true, rings: true })
      expect(trial.as(name).unreadable).toEqual([])
    }
  }, 900_000)
})

/** Everybody who has been invited meanwhile accepts: those who are not at their desk on some other device of theirs. */
function comers({ homeserver, bot, accountOf }: AMatrixTrial): () => Promise<void> {
  const accounts = new Map(['koordination', ...staff].map((name) => [accountOf(name).user, accountOf(name)]))
  const settled = new Set<string>()
  return async () => {
    const rooms = (await homeserver.roomsOf(bot.user)).filter((room) => !settled.has(room))
    for (const room of rooms) {
      for (const { content, state_key: user = '' } of await homeserver.stateOf(room)) {
        const account = accounts.get(user)
        if (!account) continue
        settled.add(room)
        if (content['membership'] === 'invite')
          await homeserver.asks(account, 'POST', `/rooms/${encodeURIComponent(room)}/join`, {})
      }
    }
  }
}

async function hasWaiting({ store }: AMatrixTrial): Promise<boolean> {
  const { queued, sending, unknown } = await store.outbox.counts()
  return queued + sending + unknown > 0
}

const anHour = 3_600_000

/** A clock for the adapter and for the homeserver's limits: whatever waits is over at once. */
function passingOn(homeserver: AHomeserver) {
  let ahead = 0
  const now = (): number => Date.now() + ahead
  async function passes(seconds: number): Promise<void> {
    ahead += seconds * 1000
    await homeserver.passes(seconds)
  }
  const clock: Clock = {
    now,
    async sleep(milliseconds, signal) {
      const end = now() + milliseconds
      // What is done every hour or every day takes the time as it comes.
      while (milliseconds >= anHour && end > now())
        await setTimeout(50, undefined, { ref: false, ...(signal && { signal }) })
      // What is under way comes first.
      await setTimeout(20, undefined, { ref: false, ...(signal && { signal }) })
      if (end > now()) await passes((end - now()) / 1000)
    },
  }
  return { clock, passes }
}
