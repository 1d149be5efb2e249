import { expect, it } from 'vitest'
import { tellAccounts } from '#adapters/matrix/rooms/tell-accounts.ts'
import type { Rooms } from '#adapters/matrix/rooms/rooms.ts'
import type { Memory } from '#app/contracts/reception.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { type AScriptedServer, aScriptedServer, bot } from './a-scripted-server.ts'
import { realm, someRooms } from './some-rooms.ts'

const [ada, kim, leo, mia] = [
  '@ada:stadt.example',
  '@kim:stadt.example',
  '@leo:stadt.example',
  '@mia:stadt.example',
] as const
const named = { 'm.room.name': { name: 'Klima' } }
const days = (count: number): number => count * 86_400

it('forgets a room that it has been out of for three months, and none that it is in, or that leads to one', async () => {
  const server = aScriptedServer()
  const { rooms, memory, clock, hears, said } = await someRooms(server)
  const [left, back, old, stays] = [1, 2, 3, 4].map(() => server.make({ by: ada, invite: [bot], state: named }))
  await hears()
  await memory.setAll({ [`crypto:room:${left}`]: '{}', [`crypto:room:${stays}`]: '{}' })
  const after = server.make({ by: ada, state: { ...named, 'm.room.create': { predecessor: { room_id: old } } } })
  server.sets(old!, 'm.room.tombstone', { replacement_room: after })
  server.becomes(after, bot, 'invite', ada)
  await hears()
  for (const room of [left!, back!, old!]) server.becomes(room, bot, 'leave', ada)
  await hears()
  const kept = async () =>
    Object.keys({ ...(await memory.startingWith('room:')), ...(await memory.startingWith('crypto:room:')) })
  const before = await kept()
  for (const passed of [0, 60]) {
    clock.later(days(passed))
    await rooms.forget([])
  }
  server.becomes(back!, bot, 'invite', ada)
  await hears()
  expect(said, 'who comes back is greeted no second time').toHaveLength(4)
  clock.later(days(31))
  await rooms.forget([])
  expect(await kept()).toEqual(before.filter((name) => !name.endsWith(left!)))
  server.becomes(back!, bot, 'leave', ada)
  await hears()
  await rooms.forget([])
  clock.later(days(80))
  await rooms.forget([])
  expect(await kept(), 'it counts from the last time').toContain(`room:${back}`)
  server.becomes(left!, bot, 'invite', ada)
  await hears()
  expect([server.membership(left!, bot), said.length]).toEqual(['join', 5])
})

it('forgets what concerns accounts that are no more; should one come back, its room is found again', async () => {
  const server = aScriptedServer()
  const memory = aMemory()
  const { rooms, of } = await someRooms(server, { memory })
  const [hers, his] = [await of(kim), await of(leo), await of(mia)]
  server.zones.set(kim, 'Europe/Lisbon').set(leo, 'Europe/Berlin')
  // Mia has only once written to the bot.
  await looks(server, rooms, memory, [kim, leo])
  expect(Object.keys(await memory.startingWith('zone:'))).toEqual([`zone:${kim}`, `zone:${leo}`])
  server.gone.add(leo).add(mia)
  await looks(server, rooms, memory, [kim, leo])
  expect(rooms.talksWith()).toEqual([kim])
  const names = async () => Object.keys(await memory.startingWith('')).filter((name) => !name.startsWith('room:'))
  expect((await names()).toSorted()).toEqual([`direct:${kim}`, `seen:${kim}`, `seen:${leo}`, `zone:${kim}`])
  server.gone.clear()
  expect([await of(kim), await of(leo)]).toEqual([hers, his])
  await looks(server, rooms, memory, [])
  expect(await names(), 'whom the house does not know any more').toEqual([`direct:${kim}`, `direct:${leo}`])
})

/** As once a day, with these accounts known to the house. */
async function looks(server: AScriptedServer, rooms: Rooms, memory: Memory, known: readonly string[]): Promise<void> {
  const accounts = {
    awaited: async () => [],
    found: async () => 'not-awaited' as const,
    known: async () => known.map((id) => ({ platform: 'matrix', realm, id, closed: false })),
  }
  const reception = { log: aLog(), memory, accounts, accept: async () => [] }
  const telling = { server: server.homeserver, reception, realm, clock: { now: () => 0 }, rooms }
  await tellAccounts(telling, new AbortController().signal)
}
