import { expect, it } from 'vitest'
import { aMemory } from '#test/support/a-memory.ts'
import { aFault, aScriptedServer, bot } from './a-scripted-server.ts'
import { someRooms } from './some-rooms.ts'

const ada = '@ada:stadt.example'
const megolm = { algorithm: 'm.megolm.v1.aes-sha2' }

it('takes a room for unencrypted only where the server says so, and notices when that changes', async () => {
  const server = aScriptedServer()
  const memory = aMemory()
  const { rooms, hears } = await someRooms(server, { memory })
  const room = server.make({ by: ada, invite: [bot] })
  await hears()
  expect(await rooms.isEncrypted(room)).toBe(false)
  for (const fault of [aFault(502, 'http_502'), aFault(404, 'http_404'), aFault(403, 'M_FORBIDDEN')]) {
    server.refuses(/m\.room\.encryption/, fault)
    await expect(rooms.isEncrypted(room)).rejects.toBe(fault)
  }
  server.sets(room, 'm.room.history_visibility', { history_visibility: 'shared' })
  server.sets(room, 'm.room.encryption', megolm)
  expect(await rooms.isEncrypted(room), 'before the sync tells').toBe(true)
  await hears()
  expect(server.stored.get(room)).toEqual({ ...megolm, historyVisibility: 'shared' })

  server.sets(room, 'm.room.encryption', {})
  await hears()
  const later = await someRooms(server, { memory })
  expect(await later.rooms.isEncrypted(room), 'once encrypted, always').toBe(true)
  server.sets(room, 'm.room.history_visibility', { history_visibility: 'joined' })
  await later.hears()
  await later.rooms.isEncrypted(room)
  expect(server.stored.get(room)).toEqual({ ...megolm, historyVisibility: 'joined' })
})

it('writes nothing where it does not know how, and says so in the log', async () => {
  const server = aScriptedServer()
  const { rooms, hears, log } = await someRooms(server)
  const room = server.make({ by: ada, invite: [bot], state: { 'm.room.encryption': { algorithm: 'm.new.v9' } } })
  const garbled = server.make({ by: ada, invite: [bot], state: { 'm.room.encryption': {} } })
  await hears()
  for (const each of [room, garbled]) {
    await expect(rooms.isEncrypted(each)).rejects.toMatchObject({ code: 'UNKNOWN_ALGORITHM' })
  }
  expect(log.errors).toEqual([
    [expect.stringContaining('not known'), { room, algorithm: 'm.new.v9' }],
    [expect.stringContaining('not known'), { room: garbled, algorithm: 'unnamed' }],
  ])
})

it('lets the encryption hear of whoever comes into an encrypted room', async () => {
  const server = aScriptedServer()
  const { hears } = await someRooms(server)
  const open = server.make({ by: ada, invite: [bot] })
  const encrypted = server.make({ by: ada, invite: [bot], state: { 'm.room.encryption': megolm } })
  await hears()
  server.sets(encrypted, 'm.room.encryption', megolm)
  for (const room of [open, encrypted]) server.becomes(room, '@kim:stadt.example', 'join')
  await hears()
  expect(server.heard.filter((each) => each.endsWith('@kim:stadt.example'))).toEqual([
    `${encrypted} @kim:stadt.example`,
  ])
})
