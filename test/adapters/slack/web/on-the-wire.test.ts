import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebClient } from '@slack/web-api'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { fetchFile } from '#adapters/slack/web/fetch-file.ts'
import { fetchOver } from '#adapters/slack/web/fetch-over.ts'
import { outcomeOf } from '#adapters/slack/web/outcome-of.ts'
import { quietLogger } from '#adapters/slack/web/quiet-logger.ts'
import { createUpload } from '#adapters/slack/web/upload.ts'
import { dispatcherOf } from '#network/dispatcher-of.ts'
import { aServer, json } from '#test/adapters/slack/web/a-server.ts'
import { aWayOut } from '#test/adapters/slack/web/a-way-out.ts'
import { aLog } from '#test/support/a-log.ts'

const settingsFor = (url: string) => ({
  botToken: 'xoxb-secret',
  apiUrl: `${url}/api/`,
  language: 'de' as const,
  port: 0,
  host: '127.0.0.1',
})

async function aDispatcher(proxy?: string) {
  const dispatcher = await dispatcherOf({ proxy, certificates: undefined })
  onTestFinished(() => dispatcher.destroy())
  return dispatcher
}

describe('what an error says', () => {
  const sayings = [
    ['invalid_auth', { failed: 'blocked', why: 'access' }],
    ['missing_scope', { failed: 'blocked', why: 'rights' }],
    ['not_in_channel', { failed: 'blocked', why: 'not-in-channel' }],
    ['is_archived', { failed: 'blocked', why: 'archived' }],
    ['channel_not_found', { failed: 'blocked', why: 'no-such-channel' }],
    ['user_disabled', { failed: 'gone' }],
    ['msg_blocks_too_long', { failed: 'refused' }],
    ['message_limit_exceeded', { failed: 'later' }],
    ['something_new', { failed: 'later' }],
    ['internal_error', 'unknown'],
    ['<html>A proxy’s page</html>', 'unknown'],
  ] as const

  test('is one thing in Slack’s own words, and in doubt where nobody answered', async () => {
    let answers = 0
    const server = await aServer((_, response) => {
      const [error] = sayings[answers] ?? []
      answers += 1
      if (error) return json(response, { ok: false, error })
      if (answers === sayings.length + 1) return json(response, {}, 429, { 'retry-after': '7' })
      if (answers === sayings.length + 2) return json(response, {}, 429)
      if (answers === sayings.length + 3) return json(response, {}, 502)
      if (answers === sayings.length + 4) return response.destroy()
      return undefined
    })
    const dispatcher = await aDispatcher()
    const client = (timeout: number) =>
      new WebClient('xoxb-secret', {
        slackApiUrl: server.url,
        fetch: fetchOver(dispatcher),
        logger: quietLogger(aLog(), 'test'),
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout,
      })
    const outcome = (timeout = 0) =>
      client(timeout)
        .apiCall('chat.postMessage')
        .then(() => 'sent', outcomeOf)
    for (const [, expected] of sayings) expect(await outcome()).toEqual(expected)
    expect(await outcome()).toEqual({ failed: 'later', after: 7 })
    expect(await outcome()).toEqual({ failed: 'later', after: 60 })
    expect(await outcome()).toBe('unknown')
    expect(await outcome()).toBe('unknown')
    expect(await outcome(20), 'no answer in time').toBe('unknown')
    await new Promise((closed) => {
      server.server.closeAllConnections()
      server.server.close(closed)
    })
    expect(await outcome(), 'nobody listens').toEqual({ failed: 'unreachable' })
  })
})

describe('a file that somebody sent', () => {
  async function given() {
    const foreign = await aServer((_, response) => response.end('mine now'))
    const slack = await aServer(({ path }, response) => {
      if (path === '/moved') return response.writeHead(302, { location: '/files/a.docx' }).end()
      if (path === '/elsewhere') return response.writeHead(302, { location: `${foreign.url}/` }).end()
      if (path === '/login') return response.writeHead(200, { 'content-type': 'text/html' }).end('Sign in')
      if (path === '/forbidden') return response.writeHead(403).end()
      if (path === '/gone') return response.writeHead(404).end()
      if (path !== '/endless') return response.end('0123456789')
      return Array.from({ length: 100 }, () => response.write('0123456789'))
    })
    const way = { ...settingsFor(slack.url), dispatcher: await aDispatcher() }
    const fetched = async (address: string, most = 1000) => {
      const found = await fetchFile(way, address, most)
      return typeof found === 'string' ? found : Buffer.from(found).toString()
    }
    return { foreign, slack, fetched }
  }

  test('is fetched with the token, wherever Slack has moved it, up to what is allowed', async () => {
    const { slack, fetched } = await given()
    expect(await fetched(`${slack.url}/moved`)).toBe('0123456789')
    expect(slack.asked.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer xoxb-secret',
      'Bearer xoxb-secret',
    ])
    expect(await fetched(`${slack.url}/files/a.docx`, 9)).toBe('too-large')
    expect(await fetched(`${slack.url}/endless`, 99)).toBe('too-large')
    expect(await fetched(`${slack.url}/gone`)).toBe('gone')
    expect(await fetched(`${slack.url}/login`)).toBe('gone')
    await expect(fetched(`${slack.url}/forbidden`)).rejects.toThrow('403')
  })

  test('never takes the token elsewhere', async () => {
    const { slack, foreign, fetched } = await given()
    expect(await fetched(`${slack.url}/elsewhere`)).toBe('gone')
    expect(await fetched(`${foreign.url}/a.docx`)).toBe('gone')
    expect(await fetched('https://slack.com.example.org/a.docx')).toBe('gone')
    expect(await fetched('http://files.slack.com/a.docx')).toBe('gone')
    expect(foreign.asked).toEqual([])
  })

  test('is not taken to an address that is not Slack’s either', async () => {
    const { slack, foreign } = await given()
    const upload = createUpload(async () => ({ ok: true, upload_url: `${foreign.url}/up`, file_id: 'F1' }), {
      dispatcher: await aDispatcher(),
      apiUrl: slack.url,
    })
    await expect(upload({ name: 'a', mediaType: 'b', bytes: Buffer.from('c') }, 'bulk')).rejects.toThrow('foreign')
    expect(foreign.asked).toEqual([])
  })
})

test('calls go through the proxy, and a proxy that does not let them through has posted nothing', async () => {
  vi.stubEnv('NO_PROXY', '')
  vi.stubEnv('no_proxy', '')
  onTestFinished(() => void vi.unstubAllEnvs())
  const slack = await aServer((_, response) => json(response, { ok: true }))
  let open = true
  const asked: string[] = []
  const sockets: Duplex[] = []
  const proxy = createServer().on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    sockets.push(socket)
    if (!open) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const there = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      there.pipe(socket).pipe(there)
    })
    socket.on('error', () => there.destroy())
    there.on('error', () => socket.destroy())
    sockets.push(there)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((closed) => proxy.close(closed))
  })
  const settings = { ...settingsFor(slack.url), proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` }
  const { clients } = await aWayOut(settings)
  await clients.interactive.auth.test()
  expect(asked).toEqual([new URL(slack.url).host])
  open = false
  const { clients: later } = await aWayOut(settings)
  expect(await later.bulk.auth.test().then(() => 'sent', outcomeOf)).toEqual({ failed: 'unreachable' })
})

test('the log of the libraries holds neither tokens nor addresses nor objects', () => {
  const said: object[] = []
  const log = { ...aLog(), warn: (fields: object) => void said.push(fields) }
  const logger = quietLogger(log, 'web-api')
  logger.warn('with xoxb-12-ab and xapp-1-A to wss://wss.slack.com/link?ticket=1')
  logger.warn({ token: 'xoxb-12' })
  logger.debug('whole bodies')
  expect(said).toEqual([
    { library: 'web-api', says: 'with [token] and [token] to [address]' },
    { library: 'web-api', says: 'object' },
  ])
})
