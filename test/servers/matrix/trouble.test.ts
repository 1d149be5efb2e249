import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { type AMatrixTrial, aMatrixTrial } from '#test/support/matrix/a-matrix-trial.ts'
import { aPerson } from '#test/support/matrix/a-person.ts'
import { badGateway, tooMany } from '#test/support/matrix/faults.ts'
import type { Seen } from '#test/support/matrix/seen.ts'

const patiently = { timeout: 60_000 }
const sending = /PUT .*\/send\/m\.room\.encrypted/

describe.skipIf(inject('tools').synapse === null)('In trouble', () => {
  let homeserver: AHomeserver
  let trial: AMatrixTrial
  beforeAll(async () => {
    homeserver = await aHomeserver()
    trial = await aMatrixTrial({ homeserver, people: ['cdo', 'gremien', 'strategie', 'smart-city', 'stadtwerke'] })
    await trial.at('2026-10-01T09:00')
    await Promise.all(['strategie', 'smart-city', 'stadtwerke'].map((name) => trial.as(name).reads('halbjährlich')))
  })
  afterAll(async () => {
    await trial[Symbol.asyncDispose]()
    await homeserver[Symbol.asyncDispose]()
  })
  beforeEach(() => homeserver.faults.lift())

  /** What the bot has said to somebody from now on, each message once. */
  async function listening(name: string): Promise<() => Promise<readonly Seen[]>> {
    const known = new Set((await trial.as(name).sees()).map(({ id }) => id))
    return async () => (await trial.as(name).sees()).filter(({ id, by }) => by === trial.bot.user && !known.has(id))
  }

  /** How often the bot answers when somebody asks for help; time passes, so that what waits is tried again. */
  async function answersTo(name: string): Promise<number> {
    const news = await listening(name)
    await trial.says(name, 'hilfe')
    await untilSome(news)
    await trial.passes(60)
    await setTimeout(200)
    return (await news()).length
  }

  async function presentAnswers() {
    const round = (await trial.store.rounds.of('DP')).find(({ label }) => label === '2026-H2')
    return trial.store.answers.presentOf(round?.id ?? '')
  }

  async function untilSome(news: () => Promise<readonly Seen[]>): Promise<void> {
    for (let tries = 0; (await news()).length === 0 && tries < 60; tries += 1) {
      await trial.passes(60)
      await setTimeout(100)
    }
  }

  it('the server is away and comes back', async () => {
    await homeserver.stops()
    await setTimeout(500)
    await homeserver.starts()
    expect(await answersTo('strategie')).toBe(1)
  })

  it('a web server answers with pages of its own', async () => {
    homeserver.faults.add(/\/sync/, badGateway, 3)
    homeserver.faults.add(sending, badGateway, 2)
    expect(await answersTo('strategie')).toBe(1)
  })

  it('the server asks to wait, again and again', async () => {
    const news = await listening('strategie')
    const event = await trial.as('strategie').says('hilfe')
    homeserver.faults.add(sending, tooMany(1), 4)
    await trial.taken(event)
    await untilSome(news)
    expect(await news()).toHaveLength(1)
  })

  it('the answer gets lost after the server has taken what was sent: it shows once', async () => {
    const news = await listening('strategie')
    const event = await trial.as('strategie').says('hilfe')
    homeserver.faults.add(sending, { does: 'resets', when: 'after' }, 2)
    await trial.taken(event)
    await trial.passes(3600)
    await expect.poll(async () => (await news()).length, patiently).toBe(1)
    const accepted = homeserver.through.filter(
      ({ token, method, path, status }) =>
        token === trial.bot.token && status === 200 && sending.test(`${method} ${path}`),
    )
    const last = accepted.slice(-2).map(({ path }) => path)
    expect(new Set(last).size).toBe(1)
    expect(await answersTo('strategie')).toBe(1)
  })

  it('connections are cut in the middle of a sync', async () => {
    homeserver.faults.add(/\/sync/, { does: 'resets', when: 'after' }, 3)
    expect(await answersTo('smart-city')).toBe(1)
  })

  it('invitations come by the dozen, and half of them are gone before it comes', async () => {
    const crowd = trial.as('gremien')
    const rooms = await Promise.all(Array.from({ length: 24 }, () => crowd.creates([])))
    await Promise.all(
      rooms.map(async (room, at) => {
        await crowd.client.invite(room, trial.bot.user)
        if (at % 2 === 0) await crowd.client.kick(room, trial.bot.user)
      }),
    )
    const kept = rooms.filter((_, at) => at % 2 === 1)
    const missing = async () => {
      const joined = await homeserver.roomsOf(trial.bot.user)
      return kept.filter((room) => !joined.includes(room)).length
    }
    await expect.poll(missing, patiently).toBe(0)
    expect(await answersTo('strategie')).toBe(1)
  })

  it('may not speak in a room, and goes on elsewhere', async () => {
    const { room } = await quietRoom()
    await trial.says('cdo', '!mp status', { room })
    await trial.as('cdo').reads('Beantwortet: ')
    expect(await answersTo('strategie')).toBe(1)
  })

  /** A room of the CDO's where only they may speak, since they have made it. */
  async function quietRoom() {
    const cdo = trial.as('cdo')
    const room = await cdo.creates([trial.bot.user], {
      more: { name: 'Aushang', power_level_content_override: { events_default: 50, users_default: 0 } },
    })
    await expect.poll(() => cdo.client.getRoom(room)?.getMember(trial.bot.user)?.membership, patiently).toBe('join')
    return { room }
  }

  it('messages are as large as they can be', async () => {
    // As much as an event may hold (64 kB) once it is encrypted and written in base64.
    const words = 'Der Bericht wird länger und länger. '.repeat(1200).trim()
    const news = await listening('smart-city')
    await trial.says('smart-city', `grün 20 ${words}`)
    await untilSome(news)
    expect((await news()).map(({ body }) => body)).toEqual([expect.stringContaining('mit 43.199 Zeichen zu lang')])
    expect(await answersTo('smart-city')).toBe(1)
  })

  it('what people write is HTML that means no good', async () => {
    const evil =
      '<img src=x onerror=alert(1)> <a href="javascript:alert(2)">hier</a> </mx-reply><script>alert(3)</script>'
    const staff = trial.as('smart-city')
    await trial.says('smart-city', `grün 30 ${evil} Ende.`, { html: `grün 30 ${evil} Ende.` })
    await expect
      .poll(async () => JSON.stringify((await staff.sees()).map(({ html }) => html)), patiently)
      .toContain('Ende.')
    const html = (await staff.sees())
      .filter(({ by }) => by === trial.bot.user)
      .map(({ html: own }) => own ?? '')
      .join('\n')
    expect(html).not.toMatch(/<(img|script|mx-reply)/i)
    expect(html).not.toMatch(/href="javascript/i)
  })

  it('an edit is edited: the last words count, and none of them twice', async () => {
    const staff = trial.as('stadtwerke')
    const event = await trial.says('stadtwerke', 'grün 41 Die dritte Werkstatt wird vorbereitet.')
    await trial.taken(await staff.edits(event, 'grün 42 Die dritte Werkstatt ist vorbereitet.'))
    const edit = await staff.edits(event, 'grün 43 Die dritte Werkstatt hat begonnen.')
    await trial.taken(edit)
    await staff.edits(edit, 'grün 99 Dies ändert eine Änderung.')
    expect(await answersTo('stadtwerke')).toBe(1)
    const answers = await presentAnswers()
    expect(answers.map(({ percent }) => percent)).toContain(43)
    expect(answers.map(({ percent }) => percent)).not.toContain(99)
  })

  it('somebody’s device is not cross-signed: their client says so, and they hear nothing private', async () => {
    const account = trial.accountOf('recht')
    await using unsigned = await aPerson(homeserver, account, { bot: trial.bot.user, signed: false })
    await unsigned.opens()
    await unsigned.says('stand')
    await expect.poll(() => unsigned.unreadable.join('\n'), patiently).toContain('WITHHELD_FOR_UNVERIFIED_DEVICE')
    expect((await unsigned.sees()).map(({ body }) => body).join('\n')).not.toContain('Beantwortet')
    expect(await answersTo('strategie')).toBe(1)
  })

  it('the room for papers is upgraded: the bot follows', async () => {
    const { body } = await homeserver.asks(
      trial.as('gremien').account,
      'POST',
      `/rooms/${encodeURIComponent(trial.room)}/upgrade`,
      { new_version: '11' },
    )
    const next = String(body['replacement_room'])
    await trial
      .as('gremien')
      .client.invite(next, trial.bot.user)
      .catch(() => undefined)
    await expect.poll(() => homeserver.roomsOf(trial.bot.user), patiently).toContain(next)
    await expect.poll(() => trial.as('gremien').client.getRoom(next)?.getMyMembership()).toBe('join')
    await trial.says('gremien', '!mp status', { room: next })
    // Of the many rooms that they have with the bot by now it writes to one.
    const told = async () => (await trial.as('gremien').sees()).map((seen) => seen.body).join('\n')
    await expect.poll(told, patiently).toContain('Beantwortet: ')
  })

  it('nothing of all this was lost, doubled, or is unreadable', async () => {
    await trial.passes(24 * 3600)
    expect(await trial.store.outbox.counts()).toMatchObject({ dead: 0, unknown: 0, sending: 0 })
    for (const name of trial.people) expect(trial.as(name).unreadable).toEqual([])
  })

  it('its access is taken: it says so, once, and what is to be sent waits', async () => {
    await homeserver.administers(
      'DELETE',
      `/v2/users/${encodeURIComponent(trial.bot.user)}/devices/${trial.bot.device}`,
    )
    const errors = () => trial.log.filter(({ level }) => level === 'error')
    await trial.at('2026-10-20T09:30')
    await expect.poll(() => errors().length, patiently).toBeGreaterThan(0)
    expect(JSON.stringify(trial.log)).not.toContain(trial.bot.token)
  })
})
