import { expect, it } from 'vitest'
import { catalogue } from '#text/catalogue.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { aFault, aScriptedServer, bot } from './a-scripted-server.ts'
import { someRooms } from './some-rooms.ts'

const words = catalogue('de').matrixRooms
const ada = '@ada:stadt.example'
const named = { 'm.room.name': { name: 'Klima' } }

it('follows its own server and whom it may, and declines others with a reason', async () => {
  const server = aScriptedServer()
  const { rooms, hears } = await someRooms(server, { allow: ['Partner.example', '@eva:fremd.example'] })
  const invited = [
    '@ada:stadt.example',
    '@tom:partner.example',
    '@eva:fremd.example',
    '@x:fremd.example',
    '@y:nah.stadt.example',
  ]
  const made = invited.map((by) => server.make({ by, invite: [bot], state: named }))
  await hears()
  expect(made.map((room) => server.membership(room, bot))).toEqual(['join', 'join', 'join', 'leave', 'leave'])
  expect(server.reasons).toEqual([words.declined, words.declined])
  expect(
    invited.map((user) => rooms.isGuest(user)),
    'a single user stays a guest',
  ).toEqual([false, false, true, true, true])
})

it('greets a room of several once, whatever becomes of it, and only where it may speak', async () => {
  const server = aScriptedServer()
  const memory = aMemory()
  const { hears, said } = await someRooms(server, { memory })
  const room = server.make({ by: ada, invite: [bot], state: named })
  server.make({ by: ada, invite: [bot], state: { ...named, 'm.room.power_levels': { events_default: 50 } } })
  server.make({ by: ada, invite: [bot], direct: true })
  await hears()
  expect(said).toEqual([`${room}: ${words.greeting}\n${words.greetingPrivate}`])
  server.becomes(room, bot, 'leave', ada)
  await hears()
  const later = await someRooms(server, { memory })
  server.becomes(room, bot, 'invite', ada)
  await later.hears()
  expect([server.membership(room, bot), later.said]).toEqual(['join', []])
})

it('keeps the sync going while hundreds of invitations wait, its own people first, and goes on after a restart', async () => {
  const server = aScriptedServer()
  const memory = aMemory()
  const busy = await someRooms(server, { memory })
  server.refuses(/POST (join|.*leave)/, aFault(429, 'M_LIMIT_EXCEEDED', 30), 400)
  for (let rooms = 0; rooms < 200; rooms += 1) server.make({ by: '@x:fremd.example', invite: [bot] })
  const ours = server.make({ by: ada, invite: [bot] })
  await busy.hears()
  expect(server.membership(ours, bot)).toBe('invite')
  await busy.rooms[Symbol.asyncDispose]()
  server.refusals.length = 0
  server.asked.length = 0
  const { clock, hears } = await someRooms(server, { memory })
  clock.later(30)
  await hears()
  expect(server.asked.find((each) => each.startsWith('POST'))).toBe(`POST join/${ours}`)
  expect([server.membership(ours, bot), server.reasons.length]).toEqual(['join', 200])
})

it('forgets an invitation that was taken back, and tries again where a room cannot be reached', async () => {
  const server = aScriptedServer()
  const { hears, clock, log, memory } = await someRooms(server)
  const back = server.make({ by: ada, invite: [bot] })
  const before = server.sync()
  server.becomes(back, bot, 'leave', ada)
  const { rooms } = await someRooms(server, { memory })
  await rooms.noted(before)
  const far = server.make({ by: ada, invite: [bot] })
  server.refuses(new RegExp(`join/${far}`), aFault(404, 'M_UNKNOWN'), 2)
  await hears()
  expect(server.membership(far, bot)).toBe('invite')
  for (const seconds of [10, 60]) {
    clock.later(seconds)
    await hears()
  }
  expect(server.membership(far, bot)).toBe('join')
  const closed = server.make({ by: ada, invite: [bot] })
  server.refuses(new RegExp(`join/${closed}`), aFault(502, 'http_502'), 100)
  for (let tries = 0; tries < 12; tries += 1) {
    await hears()
    clock.later(100_000)
  }
  expect(server.count(new RegExp(`join/${closed}`))).toBe(9)
  expect(log.errors.map(([said]) => said)).toEqual(['an invitation on Matrix could not be answered'])
})

it('follows a room that is upgraded, if it is invited and the new one says so', async () => {
  const server = aScriptedServer()
  const { rooms, of, hears, said } = await someRooms(server)
  const old = server.make({ by: ada, invite: [bot], state: named })
  await hears()
  const after = server.make({ by: ada, state: { ...named, 'm.room.create': { predecessor: { room_id: old } } } })
  server.sets(old, 'm.room.tombstone', { replacement_room: after })
  await hears()
  await expect(of(`${old} $root`)).rejects.toMatchObject({ code: 'M_FORBIDDEN' })
  expect(await rooms.isJoined(old)).toBe(false)
  server.becomes(after, bot, 'invite', ada)
  await hears()
  expect([await of(`${old} $root`), await of(after), await rooms.isJoined(old)]).toEqual([after, after, true])
  expect(said).toHaveLength(1)
  const other = server.make({ by: ada, invite: [bot], state: named })
  server.sets(after, 'm.room.tombstone', { replacement_room: other })
  await hears()
  await expect(of(old), 'no room but its own').rejects.toMatchObject({ code: 'M_FORBIDDEN' })
})
