import { getEventListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { isAccessLost } from '#adapters/matrix/web/is-access-lost.ts'
import { aServer, json } from '#test/adapters/slack/web/a-server.ts'
import { aClient, token } from '#test/adapters/matrix/web/a-client.ts'

const page = '<html><head><title>502 Bad Gateway</title></head></html>'

/** What somebody may answer in place of a homeserver, and what we make of it. */
const failures: readonly (readonly [string, (response: ServerResponse) => unknown, object])[] = [
  ['a page of a proxy', (response) => response.writeHead(502).end(page), { status: 502, code: 'http_502' }],
  ['a plain 404', (response) => response.writeHead(404).end('not found'), { status: 404, code: 'http_404' }],
  [
    'a question back',
    (response) => json(response, { flows: [{ stages: ['m.login.password'] }], session: 's' }, 401),
    { status: 401, code: 'http_401', body: { flows: [{ stages: ['m.login.password'] }], session: 's' } },
  ],
  [
    'a void token',
    (response) => json(response, { errcode: 'M_UNKNOWN_TOKEN', error: 'no', soft_logout: true }, 401),
    { status: 401, code: 'M_UNKNOWN_TOKEN' },
  ],
  [
    'a pause by its header',
    (response) => json(response, { errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 99 }, 429, { 'retry-after': '7' }),
    { status: 429, code: 'M_LIMIT_EXCEEDED', retryAfter: 7 },
  ],
  [
    'a pause by its body',
    (response) => json(response, { errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 2500 }, 429),
    { status: 429, retryAfter: 2.5 },
  ],
  [
    'a pause until a date',
    (response) => json(response, {}, 429, { 'retry-after': 'Mon, 02 Nov 2026 09:01:30 GMT' }),
    { status: 429, retryAfter: 90 },
  ],
  ['a page with a good status', (response) => response.end(page), { status: 200, code: 'no_json' }],
  ['a broken connection', (response) => response.destroy(), { status: 0, code: 'UND_ERR_SOCKET', neverLeft: false }],
]

test.each(failures)('%s is a fault that can be logged', async (_name, answer, expected) => {
  const { url } = await aServer((_asked, response) => answer(response))
  const { client } = await aClient(url)
  const said = vi.spyOn(console, 'error')
  for (const ask of [
    () => client.call('GET', '/_matrix/client/v3/account/whoami'),
    () => client.getUserProfile('@kim:stadt.example'),
  ]) {
    const fault: unknown = await ask().catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(MatrixFault)
    expect(fault).toMatchObject(expected)
    expect(inspect(fault, { depth: 20, showHidden: true })).not.toContain(token)
  }
  expect(said).not.toHaveBeenCalled()
})

test('tells a void token from anything else', async () => {
  const { url } = await aServer(({ path }, response) => json(response, { errcode: path.split('/').at(-1) }, 401))
  const { client } = await aClient(url)
  const lost = (code: string) => client.call('GET', `/${code}`).catch(isAccessLost)
  expect(await Promise.all(['M_UNKNOWN_TOKEN', 'M_USER_LOCKED', 'M_FORBIDDEN'].map(lost))).toEqual([true, true, false])
})

test('knows what never left the house', async () => {
  const { url, server } = await aServer(() => undefined)
  server.close()
  const { client } = await aClient(url)
  await expect(client.call('GET', '/')).rejects.toMatchObject({ code: 'ECONNREFUSED', neverLeft: true })
})

test('a long poll ends at once when the bot does, and a request in its own time', async () => {
  const { url } = await aServer(() => undefined)
  const { client, end } = await aClient(url)
  const own = new AbortController()
  const polls = [
    client.call('GET', '/sync', { timeout: 600_000 }),
    client.call('GET', '/sync', { timeout: 600_000, signal: own.signal }),
  ].map((poll) => poll.catch((error: unknown) => error))
  await expect(client.call('GET', '/', { timeout: 20 })).rejects.toMatchObject({ status: 0, code: 'timeout' })
  own.abort()
  expect(await polls[1]).toMatchObject({ code: 'stopped' })
  end.abort()
  expect(await polls[0]).toMatchObject({ code: 'stopped' })
  expect(getEventListeners(end.signal, 'abort')).toEqual([])
  await expect(client.call('GET', '/')).rejects.toMatchObject({ code: 'stopped' })
})

test('puts lists, bytes and JSON on the wire, and takes bytes from it', async () => {
  const bytes = Buffer.from([0, 255, 1, 254])
  const { url, asked } = await aServer(({ path }, response) =>
    path.includes('/download/') ? response.end(bytes) : json(response, { content_uri: 'mxc://stadt.example/a' }),
  )
  const { client } = await aClient(`${url}/`)
  await client.call('GET', '/rooms/a%2Fb', { query: { via: ['one.example', 'other.example'], from: undefined } })
  await client.uploadContent(bytes, 'image/png', 'Bild ä.png')
  await client.call('POST', '/json', { body: { text: 'ä' } })
  expect((await client.downloadContent('mxc://stadt.example/a')).data).toEqual(bytes)
  expect(asked.map(({ path }) => path)).toEqual([
    '/rooms/a%2Fb?via=one.example&via=other.example',
    '/_matrix/media/v3/upload?filename=Bild+%C3%A4.png',
    '/json',
    '/_matrix/client/v1/media/download/stadt.example/a?allow_remote=true',
  ])
  expect(asked.map(({ headers }) => headers['content-type'])).toEqual([
    undefined,
    'image/png',
    'application/json',
    undefined,
  ])
  expect(asked[1]!.body).toEqual(bytes)
  expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${token}`]))
})

test('keys wait for a busy homeserver, under one transaction; anything else is told at once', async () => {
  const moods = [
    (response: ServerResponse) => json(response, { errcode: 'M_LIMIT_EXCEEDED' }, 429, { 'retry-after': '20' }),
    (response: ServerResponse) => response.writeHead(502).end(page),
    (response: ServerResponse) => response.destroy(),
  ]
  const { url, asked } = await aServer((_asked, response) => (moods.shift() ?? (() => json(response, {})))(response))
  const { client, clock } = await aClient(url)
  const begin = clock.now()
  await client.sendToDevices('m.room.encrypted', { '@kim:stadt.example': { DEVICE: {} } })
  expect(new Set(asked.map(({ path }) => path)).size).toBe(1)
  expect(asked).toHaveLength(4)
  expect(clock.now() - begin).toBeGreaterThan(20_000)

  moods.push((response) => response.writeHead(502).end(page))
  await expect(client.call('PUT', '/_matrix/client/v3/rooms/a/send/m.room.message/1', { body: {} })).rejects.toThrow(
    MatrixFault,
  )

  moods.push(...Array.from({ length: 9 }, () => (response: ServerResponse) => json(response, {}, 503)))
  await expect(client.getUserDevices(['@kim:stadt.example'])).rejects.toMatchObject({ status: 503 })
  expect(clock.now() - begin).toBeLessThan(120_000)
})

test('hands the keys of a room to those who are in it and those who are invited', async () => {
  const member = (user: string, membership: string) => ({ state_key: user, content: { membership } })
  const { url } = await aServer((_asked, response) =>
    json(response, { chunk: [{}, member('@a:b', 'join'), member('@c:b', 'invite'), member('@d:b', 'ban')] }),
  )
  const { client } = await aClient(url)
  expect(await client.getJoinedRoomMembers('!a:b')).toEqual(['@a:b', '@c:b'])
})

test('goes over the proxy that the settings name', async () => {
  const { url: proxy, server } = await aServer(() => undefined)
  const tunnels: string[] = []
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
  })
  const { client } = await aClient('http://matrix.stadt.example', { proxy })
  await expect(client.call('GET', '/')).rejects.toMatchObject({ code: 'proxy_407', neverLeft: true })
  expect(tunnels).toEqual(['matrix.stadt.example:80'])
})
