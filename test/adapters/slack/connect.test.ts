import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from '#adapters/slack/check.ts'
import { connect } from '#adapters/slack/connect.ts'
import { neededScopes } from '#adapters/slack/manifest/scopes.ts'
import { settings } from '#adapters/slack/settings.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import type { Reception } from '#app/contracts/reception.ts'
import { type Clock, wallClock } from '#network/clock.ts'
import { said } from '#test/adapters/slack/receiving/a-desk.ts'
import { aSocketEnd } from '#test/adapters/slack/receiving/a-socket-end.ts'
import { slash } from '#test/adapters/slack/receiving/payloads.ts'
import { aServer, json } from '#test/adapters/slack/web/a-server.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const { slackSetup } = words
const auth = { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1', url: 'https://stadt.slack.com/' }

const began = Date.now()

/** A hundred times as fast as the wall's, but for the moments in which Slack is answered. */
const hurried: Clock = {
  now: () => began + (Date.now() - began) * 100,
  sleep: (milliseconds, signal) => wallClock.sleep(milliseconds > 2000 ? milliseconds / 100 : milliseconds, signal),
}

let slack: Awaited<ReturnType<typeof aSocketEnd>>

beforeEach(async () => {
  slack = await aSocketEnd()
  slack.answers['auth.test'] = auth
  slack.answers['users.list'] = { ok: true, members: [] }
  slack.answers['users.info'] = { ok: true, user: { id: 'U1', team_id: 'T1' } }
  slack.scopes = neededScopes.join(',')
})

afterEach(() => slack.close())

const set = (more: object = {}) =>
  settings.parse({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: slack.apiUrl, language: 'de', ...more })

function aHouse() {
  const heard: Incoming[] = []
  const reception: Reception = {
    async accept(batch) {
      heard.push(...batch)
      return batch.map(() => ({ reply: Promise.resolve(said('Stand')) }))
    },
    say: async () => undefined,
    again: async () => undefined,
    draw: async () => undefined,
    memory: aMemory(),
    accounts: { awaited: async () => [], found: async () => 'not-awaited', known: async () => [] },
    log: aLog(),
  }
  return { reception, heard }
}

/** One that was free a moment ago. */
async function aFreePort(): Promise<number> {
  const other = await aSocketEnd()
  await other.close()
  return Number(new URL(other.apiUrl).port)
}

/** The status of the answer to what Slack would post. */
async function postSigned(port: number, command: Readonly<Record<string, string>>, secret = 'secret'): Promise<number> {
  const body = new URLSearchParams(command).toString()
  const stamp = String(Math.round(Date.now() / 1000))
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex')}`
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-signature': signature,
      'x-slack-request-timestamp': stamp,
      connection: 'close',
    },
    body,
  })
  await response.text()
  return response.status
}

/** What the operator reads when it cannot be connected, and whether waiting is of use. */
async function obstacle(more: object = {}): Promise<readonly [string, 'lasting' | 'passing']> {
  const error: unknown = await connect(set(more), aHouse().reception).catch((each: unknown) => each)
  if (!(error instanceof NotConnected)) throw new Error('It is connected.', { cause: error })
  return [error.say(words), error.lasting ? 'lasting' : 'passing']
}

describe('Slack', () => {
  it('is heard from when the house listens, answered, and left within moments', async () => {
    const { reception, heard } = aHouse()
    const line = await connect(set(), reception, { clock: hurried })
    const ended = line.listen()
    await slack.until(() => slack.connections() === 1)
    slack.delivers('e1', 'slash_commands', slash('stand'))
    await slack.until(() => slack.acks.length === 1)
    expect(heard).toMatchObject([{ kind: 'said', text: '/masterplan stand', from: { realm: 'T1', id: 'U1' } }])
    expect(slack.acks).toMatchObject([{ envelope_id: 'e1', payload: { response_type: 'ephemeral' } }])
    await line[Symbol.asyncDispose]()
    await ended
  })

  it('tells when everybody who is known has their account in another workspace', async () => {
    const { reception } = aHouse()
    const told: string[] = []
    const log = { ...reception.log, error: (_: object, event: string) => void told.push(event) }
    const known = async () => [{ platform: 'slack', realm: 'T2', id: 'U1', closed: false }]
    const line = await connect(
      set(),
      { ...reception, log, accounts: { ...reception.accounts, known } },
      { clock: hurried },
    )
    await line[Symbol.asyncDispose]()
    expect(told).toEqual([slackSetup.otherWorkspace('MASTERPLAN_SLACK_BOT_TOKEN', 'T1', ['T2'])])
  })

  it('over HTTP, takes its port at the start and lets nobody in before the house listens', async () => {
    const { reception, heard } = aHouse()
    const port = await aFreePort()
    const told: unknown[] = []
    const note = (_: object, event: string): void => void told.push(event)
    const log = { ...reception.log, warn: note, error: note }
    const http = set({ appToken: undefined, signingSecret: 'secret', port })
    const line = await connect(http, { ...reception, log }, { clock: hurried })
    expect(await postSigned(port, slash('stand'))).toBe(500)
    const ended = line.listen()
    expect(await postSigned(port, slash('stand'))).toBe(200)
    told.length = 0
    expect(await postSigned(port, slash('stand'), 'other')).toBe(401)
    expect(await postSigned(port, slash('stand'), 'other')).toBe(401)
    const { unsigned, where } = slackSetup
    expect(told).toEqual([unsigned('MASTERPLAN_SLACK_SIGNING_SECRET', where.signingSecret)])
    await line[Symbol.asyncDispose]()
    await ended
    expect(heard).toHaveLength(1)
    await expect(postSigned(port, slash('stand'))).rejects.toThrow('fetch failed')
  })

  it.each([
    [{ 'auth.test': 'invalid_auth' }, slackSetup.refusedToken('MASTERPLAN_SLACK_BOT_TOKEN', slackSetup.where.botToken)],
    [
      { 'auth.test': 'token_revoked' },
      slackSetup.refusedToken('MASTERPLAN_SLACK_BOT_TOKEN', slackSetup.where.botToken),
    ],
    [{ 'auth.test': 'account_inactive' }, slackSetup.inactive('MASTERPLAN_SLACK_BOT_TOKEN')],
    [{ socket: 'invalid_auth' }, slackSetup.refusedToken('MASTERPLAN_SLACK_APP_TOKEN', slackSetup.where.appToken)],
    [{ socket: 'missing_scope' }, slackSetup.weakToken('MASTERPLAN_SLACK_APP_TOKEN', ['connections:write'])],
    [{ socket: 'socket_mode_not_enabled' }, slackSetup.socketOff('MASTERPLAN_SLACK_APP_TOKEN')],
  ])('keeps us out for %j, which the operator reads in one line with its cure', async (refused, sentence) => {
    const { socket, 'auth.test': bot } = refused as Record<string, string>
    if (bot !== undefined) slack.answers['auth.test'] = { ok: false, error: bot }
    if (socket !== undefined) slack.refusals.push(socket)
    expect(await obstacle()).toEqual([sentence, 'lasting'])
    expect(sentence).not.toContain('\n')
  })

  it('names the right that is missing', async () => {
    slack.scopes = neededScopes.filter((scope) => scope !== 'files:write').join(',')
    expect(await obstacle()).toEqual([expect.stringMatching(/^In Slack braucht die App noch .*files:write/), 'lasting'])
  })

  it('may be out of reach for a while, directly or over a proxy', async () => {
    await slack.close()
    const { host } = new URL(slack.apiUrl)
    expect(await obstacle()).toEqual([slackSetup.unreachable(host, 'ECONNREFUSED'), 'passing'])
    const sentence = slackSetup.proxyFails('MASTERPLAN_SLACK_PROXY', 'ECONNREFUSED')
    expect(await obstacle({ proxy: `http://name:geheim@${host}` })).toEqual([sentence, 'passing'])
  })

  it.each([
    [429, '{}', slackSetup.busy()],
    [502, '', slackSetup.disturbed('HOST', 'http_502')],
    [200, '<html>Bitte anmelden</html>', slackSetup.notSlack('HOST', 'no_json')],
    [200, '{"ok":true}', slackSetup.notSlack('HOST', 'no_identity')],
  ])('may be busy, disturbed, or somebody else: %i %s', async (status, body, sentence) => {
    const { url } = await aServer(({ path }, response) =>
      path.endsWith('auth.test')
        ? response.writeHead(status).end(body)
        : json(response, { ok: true, url: 'wss://a.b' }),
    )
    const expected = sentence.replace('HOST', new URL(url).host)
    expect(await obstacle({ apiUrl: `${url}/api/` })).toEqual([expected, 'passing'])
  })

  it('needs a port of its own', async () => {
    const port = Number(new URL(slack.apiUrl).port)
    const http = { appToken: undefined, signingSecret: 'secret', port }
    expect(await obstacle(http)).toEqual([slackSetup.portInUse('MASTERPLAN_SLACK_PORT', port), 'passing'])
    const strange = { ...http, host: '192.0.2.1' }
    expect(await obstacle(strange)).toEqual([slackSetup.noSuchHost('MASTERPLAN_SLACK_HOST', '192.0.2.1'), 'lasting'])
  })

  it('can be asked without being connected', async () => {
    await check(set())
    slack.answers['auth.test'] = { ok: false, error: 'invalid_auth' }
    await expect(check(set())).rejects.toThrow(NotConnected)
    expect(slack.connections()).toBe(0)
  })
})
