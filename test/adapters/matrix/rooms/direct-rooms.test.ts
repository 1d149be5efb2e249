import { expect, it } from 'vitest'
import { aMemory } from '#test/support/a-memory.ts'
import { aFault, aScriptedServer, bot } from './a-scripted-server.ts'
import { someRooms } from './some-rooms.ts'

const kim = '@kim:stadt.example'
const leo = '@leo:stadt.example'
const encrypted = { 'm.room.encryption': { algorithm: 'm.megolm.v1.aes-sha2' } }

it('makes one encrypted room for two who write to the same person at once, and enters it for other clients', async () => {
  const server = aScriptedServer()
  const { rooms, of } = await someRooms(server)
  const [room, again] = await Promise.all([of(kim), of(kim)])
  expect(again).toBe(room)
  expect(server.count(/createRoom/)).toBe(1)
  expect([await rooms.isEncrypted(room), await rooms.isDirect(room, kim), await rooms.isDirect(room, leo)]).toEqual([
    true,
    true,
    false,
  ])
  const other = await of(leo)
  expect(server.direct()).toEqual({ [kim]: [room], [leo]: [other] })
})

it('has what waits tried again as soon as somebody comes, and lets their client get to know the bot', async () => {
  const server = aScriptedServer()
  const { rooms, reached, of, hears } = await someRooms(server)
  const room = await of(kim)
  const at = { platform: 'matrix', realm: 'stadt.example', id: kim }
  await hears()
  expect([await rooms.hears(at, room), reached]).toEqual([undefined, []])
  server.becomes(room, kim, 'join')
  await hears()
  expect([await rooms.hears(at, room), reached]).toEqual([3000, [kim]])
})

it('writes nothing to the account data that it cannot read, and loses nothing of what others keep there', async () => {
  const server = aScriptedServer()
  const { of } = await someRooms(server)
  const room = await of(kim)
  // The look for rooms it has forgotten succeeds, the one before writing fails.
  let looks = 0
  const { call } = server.homeserver
  const failing = async (...[method, path, how]: Parameters<typeof call>) => {
    if (method === 'GET' && path.endsWith('m.direct') && (looks += 1) === 2) throw aFault(502, 'http_502')
    return call(method, path, how)
  }
  const second = await someRooms({ ...server, homeserver: { ...server.homeserver, call: failing } })
  await second.of(leo)
  expect(server.direct()).toEqual({ [kim]: [room] })
})

it('answers where a person has written last, as long as nobody else reads there', async () => {
  const server = aScriptedServer()
  const { rooms, of, hears } = await someRooms(server)
  const made = await of(kim)
  server.becomes(made, kim, 'join')
  const own = server.make({ by: kim, invite: [bot], direct: true, state: encrypted })
  await hears()
  expect(await of(kim)).toBe(own)
  server.says(made, kim)
  await hears()
  expect(await of(kim)).toBe(made)
  server.says(own, kim)
  await hears()
  expect(await of(kim)).toBe(own)

  server.becomes(own, leo, 'invite', kim)
  expect(await of(kim), 'before the sync tells').toBe(made)
  await hears()
  expect(await rooms.isDirect(own, kim)).toBe(false)
  server.becomes(own, leo, 'leave')
  await hears()
  expect(await rooms.isDirect(own, kim)).toBe(true)
  server.becomes(own, kim, 'leave')
  expect(await of(kim)).toBe(made)
})

it('answers who writes where nothing is encrypted in the room that was made for them', async () => {
  const server = aScriptedServer()
  const { rooms, of, hears } = await someRooms(server)
  const open = server.make({ by: kim, invite: [bot], direct: true })
  await hears()
  server.says(open, kim)
  await hears()
  expect(await rooms.isDirect(open, kim)).toBe(true)
  expect(await rooms.isEncrypted(await of(kim))).toBe(true)
})

it('keeps private what is said in a room with a name, though only two are in it yet', async () => {
  const server = aScriptedServer()
  const { rooms, of, hears } = await someRooms(server)
  const group = server.make({ by: kim, invite: [bot], state: { 'm.room.name': { name: 'Klima' } } })
  const notices = server.make({ by: kim, invite: [bot], tags: { 'm.server_notice': {} } })
  const unnamed = server.make({ by: kim, invite: [bot], state: encrypted })
  await hears()
  const isDirect = (room: string) => rooms.isDirect(room, kim)
  expect(await Promise.all([group, notices, unnamed].map(isDirect))).toEqual([false, false, true])
  server.says(group, kim)
  await hears()
  expect(await of(kim)).toBe(unnamed)
})

it('invites a person who has left or declined anew, once for each message', async () => {
  const server = aScriptedServer()
  const { of } = await someRooms(server)
  const room = await of(kim)
  server.becomes(room, kim, 'leave')
  expect([await of(kim), await of(kim)]).toEqual([room, room])
  expect(server.membership(room, kim)).toBe('invite')
  expect(server.count(/^PUT .*member/)).toBe(1)
})

it('makes no second room for a person who takes no invitations, and none where the server was silent', async () => {
  const server = aScriptedServer()
  const { of } = await someRooms(server)
  server.refuses(/INVITE @kim/, aFault(403, 'M_INVITE_BLOCKED'), 3)
  for (let tries = 0; tries < 3; tries += 1) await expect(of(kim)).rejects.toMatchObject({ code: 'M_INVITE_BLOCKED' })
  expect(await of(kim)).toBe('!room1')
  server.refuses(/createRoom/, aFault(429, 'M_LIMIT_EXCEEDED', 62))
  await expect(of(leo)).rejects.toMatchObject({ code: 'M_LIMIT_EXCEEDED', retryAfter: 62 })
  expect(await of(leo)).toBe('!room2')
  expect(server.count(/joined_rooms/), 'a room that was certainly not made is not looked for').toBe(1)
})

it('finds the room again that it made just before it was killed, or whose note is lost', async () => {
  const server = aScriptedServer()
  const memory = aMemory()
  const killed = await someRooms(server, { memory: { ...memory, setAll: () => Promise.reject(new Error('killed')) } })
  await expect(killed.of(kim)).rejects.toThrow('killed')
  const { of } = await someRooms(server, { memory })
  expect(await of(kim)).toBe('!room1')
  const lost = await someRooms(server)
  expect(await lost.of(kim)).toBe('!room1')
  // A room that somebody else has made to look like it is none.
  server.make({ by: leo, invite: [bot], state: { 'm.room.create': { 'masterplan.direct': leo } } })
  await lost.hears()
  server.refuses(/createRoom/, aFault(504, 'http_504'))
  await expect(lost.of('@mia:stadt.example')).rejects.toMatchObject({ status: 504 })
  expect(await lost.of('@mia:stadt.example')).toBe('!room3')
  expect(server.count(/createRoom/)).toBe(3)
})

it('says that an account is gone, and asks no other server about it', async () => {
  const server = aScriptedServer()
  const { of } = await someRooms(server)
  for (const user of [kim, '@eva:partner.example']) server.gone.add(user)
  await expect(of(kim)).rejects.toMatchObject({ code: 'USER_GONE' })
  expect(await of('@eva:partner.example')).toBe('!room1')
})

it('takes nobody’s silence for privacy', async () => {
  const server = aScriptedServer()
  const { rooms, of, hears } = await someRooms(server)
  const room = await of(kim)
  server.sync()
  server.refuses(/members/, aFault(502, 'http_502'))
  await expect(rooms.isDirect(room, kim)).rejects.toMatchObject({ status: 502 })
  expect(await rooms.isDirect(room, kim)).toBe(true)
  // A gap in what the sync tells is silent about most members.
  server.becomes(room, leo, 'join')
  const { join = {} } = server.sync()
  const [news] = Object.values(join)
  await rooms.noted({ join: { [room]: { state: [], timeline: news?.timeline.slice(0, 0) ?? [], limited: true } } })
  expect(await rooms.isDirect(room, kim)).toBe(false)
  server.becomes(room, bot, 'leave')
  await hears()
  expect(await rooms.isDirect(room, kim)).toBe(false)
})

it('lets one room that the server is not well with keep nobody else waiting', async () => {
  const server = aScriptedServer()
  const { of, rooms, hears } = await someRooms(server)
  const made = await of(leo)
  server.becomes(made, leo, 'join')
  const [broken = '', own = ''] = [kim, leo].map((by) => server.make({ by, invite: [bot], state: encrypted }))
  await hears()
  expect(await of(leo)).toBe(own)
  const spoken = () => {
    for (const room of [broken, made]) server.says(room, room === broken ? kim : leo)
    const { join = {} } = server.sync()
    // With a gap, so that who is there is to be asked for.
    return { join: Object.fromEntries(Object.entries(join).map(([room, news]) => [room, { ...news, limited: true }])) }
  }
  server.refuses(new RegExp(`${broken}/members`), aFault(500, 'M_UNKNOWN'))
  await rooms.noted(spoken())
  expect(await of(leo)).toBe(made)
  server.refuses(/members/, aFault(0, 'ECONNRESET'))
  await expect(rooms.noted(spoken())).rejects.toMatchObject({ code: 'ECONNRESET' })
})
