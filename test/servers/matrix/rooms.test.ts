import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Line, Posting } from '#app/contracts/adapter.ts'
import { type Account, type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { aPerson, type APerson } from '#test/support/matrix/a-person.ts'
import { aLine, wordsOf } from './a-line.ts'

const patiently = { timeout: 60_000, interval: 50 }

describe.skipIf(inject('tools').synapse === null)('Rooms in Matrix', () => {
  const stack = new AsyncDisposableStack()
  let homeserver: AHomeserver
  let bot: Account
  let bots: Awaited<ReturnType<typeof aLine>>

  beforeAll(async () => {
    homeserver = stack.use(await aHomeserver({ more: 'experimental_features: { msc4155_enabled: true }' }))
    bot = await homeserver.registers('masterplan', 'Masterplan')
    bots = stack.use(await aLine(homeserver, bot))
  })
  afterAll(() => stack.disposeAsync())

  const person = async (name: string, how = {}): Promise<APerson> =>
    stack.use(await aPerson(homeserver, await homeserver.registers(name), { bot: bot.user, ...how }))

  const posting = (body: string, id: string, key: string = randomUUID()): Posting => ({
    post: wordsOf(body, { mention: true }),
    at: bots.at(id),
    key,
    files: [],
    lane: 'interactive',
  })
  const says = (body: string, id: string): ReturnType<Line['post']> => bots.posts(posting(body, id))

  const posted = { id: expect.stringContaining('$') }
  async function isIn(room: string): Promise<void> {
    await expect.poll(() => homeserver.roomsOf(bot.user), patiently).toContain(room)
  }

  it('who leaves the direct room is invited again with the next message, and reads it; nobody else can be let in', async () => {
    const kim = await person('kim')
    const leo = await person('leo')
    expect(await says('Guten Tag', kim.id)).toEqual(posted)
    const room = (await kim.reads('Guten Tag')).room
    await expect(kim.client.invite(room, leo.id)).rejects.toThrow('permission to invite')
    await kim.client.leave(room)
    expect(await says('Noch da?', kim.id)).toEqual(posted)
    expect(await kim.reads('Noch da?')).toMatchObject({ room, encrypted: true })
  })

  it('several who have never met the bot, and come one after another, read all of what waited for them', async () => {
    const people = await Promise.all(['mia', 'ben', 'pia', 'tim'].map((name) => person(name, { joins: false })))
    const waits = { failed: 'blocked', why: 'not-met', after: expect.any(Number) }
    const first = await Promise.all(people.map(({ id }) => bots.line.post(posting('Willkommen', id, `to ${id}`))))
    expect(first).toEqual(people.map(() => waits))
    for (const one of people) {
      await expect.poll(() => one.client.getRooms().length, patiently).toBe(1)
      await one.client.joinRoom(one.client.getRooms()[0]!.roomId)
      expect(await says('Willkommen', one.id)).toEqual(posted)
      expect(await one.reads('Willkommen')).toMatchObject({ encrypted: true, rings: true })
      expect(one.unreadable).toEqual([])
    }
  })

  it('somebody who takes no invitations is not asked again and again', async () => {
    const tom = await person('tom', { joins: false })
    const rules = `/user/${encodeURIComponent(tom.id)}/account_data/org.matrix.msc4155.invite_permission_config`
    await homeserver.asks(tom.account, 'PUT', rules, { blocked_users: [bot.user] })
    const before = (await homeserver.roomsOf(bot.user)).length
    const sent = [await says('Hallo', tom.id), await says('Hallo', tom.id)]
    expect(sent).toEqual([{ failed: 'gone' }, { failed: 'gone' }])
    expect(await homeserver.roomsOf(bot.user)).toHaveLength(before + 1)
  })

  it('who comes into an encrypted room later reads what is said from then on', async () => {
    const [ada, eva] = await Promise.all([person('ada'), person('eva')])
    const room = await ada.creates([bot.user], { more: { name: 'Klima' } })
    await isIn(room)
    expect(await says('Unter uns', room)).toEqual(posted)
    await ada.reads('Unter uns', room)
    await ada.client.invite(room, eva.id)
    await expect.poll(() => eva.client.getRoom(room)?.getMyMembership(), patiently).toBe('join')
    expect(await says('Nun zu dritt', room)).toEqual(posted)
    expect(await eva.reads('Nun zu dritt', room)).toMatchObject({ encrypted: true })
    await ada.reads('Nun zu dritt', room)
  })

  it('a room that is encrypted later gets nothing in plain words from then on', async () => {
    const lou = await person('lou')
    const room = await lou.creates([bot.user], { encrypted: false, more: { name: 'Offen' } })
    await isIn(room)
    await says('Für alle', room)
    expect(await lou.reads('Für alle', room)).toMatchObject({ encrypted: false })
    await lou.client.sendStateEvent(room, 'm.room.encryption' as never, { algorithm: 'm.megolm.v1.aes-sha2' } as never)
    await says('Nur für uns', room)
    expect(await lou.reads('Nur für uns', room)).toMatchObject({ encrypted: true })
    expect(JSON.stringify(await homeserver.eventsIn(room))).not.toContain('Nur für uns')
  })

  it('put out of a room, it says so; back in, and after an upgrade, it goes on where people are', async () => {
    const noa = await person('noa')
    const room = await noa.creates([bot.user], { more: { name: 'Gremium' } })
    await isIn(room)
    await noa.client.kick(room, bot.user)
    expect(await says('Hört mich wer?', room)).toEqual({ failed: 'blocked', why: 'not-in-channel' })
    await noa.client.invite(room, bot.user)
    await isIn(room)
    expect(await says('Wieder da', room)).toEqual(posted)
    const { replacement_room: next } = await noa.client.upgradeRoom(room, '11')
    await expect.poll(() => says('Neu', room), patiently).toEqual({ failed: 'blocked', why: 'not-in-channel' })
    await noa.client.invite(next, bot.user)
    await isIn(next)
    await expect.poll(() => says('Umgezogen', room), patiently).toEqual(posted)
    await noa.reads('Umgezogen', next)
  })

  it('says where it may not speak, and whose account is no more', async () => {
    const ida = await person('ida')
    const room = await ida.creates([bot.user], {
      more: { name: 'Ansagen', power_level_content_override: { events_default: 50 } },
    })
    await isIn(room)
    expect(await says('Darf ich?', room)).toEqual({ failed: 'blocked', why: 'rights' })
    await homeserver.administers('POST', `/v1/deactivate/${encodeURIComponent(ida.id)}`, { erase: true })
    expect(await says('Noch da?', ida.id)).toEqual({ failed: 'gone' })
  })
})
