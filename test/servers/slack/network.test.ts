import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { check } from '#adapters/slack/check.ts'
import type { SlackSettings } from '#adapters/slack/settings.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import { type ASlackTrial, aSlackTrial } from '#test/support/slack/a-slack-trial.ts'
import { aWorkspace, type Front } from '#test/support/slack/a-workspace.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'
import { aCityCa, type Proof } from './a-city-ca.ts'
import { aProxy } from './a-proxy.ts'
import { encrypted } from './encrypted.ts'

const { openssl } = inject('tools')
const { answers, slackSetup } = catalogue('de')
/** Only the proxy knows the way; no test may reach for a name itself (`test/support/set-up.ts`). */
const host = 'slack.invalid'

describe.skipIf(openssl === null)('In a city’s network', () => {
  const stack = new AsyncDisposableStack()
  let certificates: string
  let proofs: { readonly slack: Proof; readonly proxy: Proof }

  beforeAll(async () => {
    const { path } = stack.use(await temporaryFolder())
    const ca = await aCityCa(openssl ?? '', path)
    ;({ certificates } = ca)
    proofs = { slack: await ca.proof(host), proxy: await ca.proof('localhost') }
  })
  afterAll(() => stack.disposeAsync())
  // A proxy of the machine that the tests run on has no part in this.
  beforeEach(() => ['no_proxy', 'NO_PROXY', 'https_proxy', 'HTTPS_PROXY'].forEach((name) => vi.stubEnv(name, '')))

  /** Slack behind a certificate that the city's own authority has signed. */
  const front = async (port: number): Promise<Front> => {
    const way = await encrypted(proofs.slack, port)
    return { url: `https://${host}:${way.port}`, [Symbol.asyncDispose]: () => way[Symbol.asyncDispose]() }
  }

  const trialOver = (over: 'http' | 'socket', more: Partial<SlackSettings>): Promise<ASlackTrial> =>
    aSlackTrial({
      over,
      front,
      formats: ['docx'],
      adapter: (adapter) => ({
        ...adapter,
        connect: (settings, reception) => adapter.connect({ ...settings, ...more }, reception),
      }),
    })

  it('all goes through the proxy, encrypted: calls and the socket', async () => {
    await using proxy = await aProxy(host)
    await using trial = await trialOver('socket', { proxy: proxy.url, certificates })
    await trial.at('2026-10-01T09:00')
    await trial.as('stadtwerke').presses(answers.sameButton)
    await trial.as('stadtwerke').reads('M-04')
    expect(await trial.as('cdo').types('/masterplan stand')).toContain('Beantwortet: 1 von 6')
    expect(new Set(proxy.tunnels).size).toBe(1)
    // One for the socket besides those for the calls.
    expect(proxy.tunnels.length).toBeGreaterThanOrEqual(2)
    const seen = proxy.seen()
    expect(seen).toContain(`CONNECT ${host}:`)
    expect(seen.length).toBeGreaterThan(10_000)
    for (const secret of ['xoxb-', 'xapp-', 'Bearer', 'M-04']) expect(seen).not.toContain(secret)
  })

  it('and so do files, even if the way to the proxy is itself encrypted', async () => {
    await using proxy = await aProxy(host)
    await using way = await encrypted(proofs.proxy, proxy.port)
    const url = proxy.url.replace('http:', 'https:').replace(`127.0.0.1:${proxy.port}`, `localhost:${way.port}`)
    await using trial = await trialOver('http', { proxy: url, certificates })
    await trial.as('koordination').drops('vorlage.docx', Buffer.from('Das ist keine Word-Datei.'))
    await trial.as('koordination').reads('Das ist keine Word-Datei.')
    expect(new Set(proxy.tunnels).size).toBe(1)
  })

  /** What the operator reads in place of a connection, and whether waiting is of use. */
  async function obstacle(given: Partial<SlackSettings>): Promise<readonly [string, 'lasting' | 'passing']> {
    await using workspace = await aWorkspace({ over: 'socket', people: [], front })
    const error: unknown = await check({ ...workspace.settings(), ...given }).catch((each: unknown) => each)
    if (!(error instanceof NotConnected)) throw new Error('It is connected.', { cause: error })
    return [error.say(catalogue('de')), error.lasting ? 'lasting' : 'passing']
  }

  it('a certificate that is not known is told in one sentence', async () => {
    await using proxy = await aProxy(host)
    const sentence = slackSetup.untrusted('MASTERPLAN_SLACK_CERTIFICATES', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE')
    expect(await obstacle({ proxy: proxy.url })).toEqual([sentence, 'lasting'])
    expect(proxy.seen()).not.toMatch(/xoxb-|xapp-/)
  })

  it.each([
    ['a wrong password', (url: string) => url.replace('geheim', 'falsch')],
    ['a wrong port', (url: string) => url.replace(/\d+$/, '9')],
  ])('a proxy with %s is told in one sentence, without its password', async (_, spoilt) => {
    await using proxy = await aProxy(host)
    const [sentence, lasts] = await obstacle({ proxy: spoilt(proxy.url), certificates })
    expect(sentence).toContain(slackSetup.proxyFails('MASTERPLAN_SLACK_PROXY', '').split(' (')[0])
    expect(sentence).not.toMatch(/geheim|falsch|\n/)
    expect([lasts, proxy.tunnels]).toEqual(['passing', []])
  })
})
