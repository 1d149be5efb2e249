import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { overHttp } from '#adapters/slack/receiving/over-http.ts'
import { quietLogger } from '#adapters/slack/web/quiet-logger.ts'
import { aDesk, said } from '#test/adapters/slack/receiving/a-desk.ts'
import { directMessage, slash } from '#test/adapters/slack/receiving/payloads.ts'
import { aLog } from '#test/support/a-log.ts'

const signingSecret = 'secret'
const form = 'application/x-www-form-urlencoded'

let desk = aDesk()
let way: Awaited<ReturnType<typeof overHttp>>

beforeAll(async () => {
  way = await overHttp({
    signingSecret,
    port: 0,
    host: '127.0.0.1',
    receive: (payload, ack) => desk.receive(payload, ack),
    logger: quietLogger(aLog(), 'bolt'),
  })
})

beforeEach(() => void (desk = aDesk()))
afterAll(() => way.close())

interface Sent {
  readonly type?: string
  /** Seconds from now at which it says it was sent. */
  readonly sent?: number
  readonly secret?: string
}

async function post(body: string, { type = 'application/json', sent = 0, secret = signingSecret }: Sent = {}) {
  const stamp = String(Math.round(Date.now() / 1000) + sent)
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex')}`
  const response = await fetch(`http://127.0.0.1:${way.port}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': type, 'x-slack-signature': signature, 'x-slack-request-timestamp': stamp },
    body,
  })
  return { status: response.status, text: await response.text() }
}

const typed = (text: string): string => new URLSearchParams(slash(text)).toString()

describe('over HTTP', () => {
  it('what happens is stored, then acknowledged; asked for again when it could not be stored', async () => {
    const message = JSON.stringify(directMessage('hilfe'))
    desk.house.disk = 'full'
    expect(await post(message)).toMatchObject({ status: 500 })
    desk.house.disk = 'fine'
    expect(await post(message)).toEqual({ status: 200, text: '' })
    expect(desk.heard).toMatchObject([{ kind: 'said', text: 'hilfe' }])
  })

  it('a slash command is answered in the acknowledgement, whatever a proxy makes of its type', async () => {
    desk.house.reply = async () => said('Stand')
    const answers = [
      await post(typed('stand'), { type: form }),
      await post(typed('stand'), { type: `${form}; charset=utf-8` }),
    ]
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      expect(JSON.parse(text)).toMatchObject({ response_type: 'ephemeral' })
    }
  })

  it.each([
    ['what was not signed by Slack', { secret: 'other' }],
    ['what is older than five minutes', { sent: -400 }],
    ['what is of tomorrow', { sent: 86_400 }],
  ])('%s is refused', async (_, how) => {
    expect(await post(JSON.stringify(directMessage('hilfe')), how)).toMatchObject({ status: 401 })
    expect(desk.heard).toEqual([])
  })

  it('what is too large, or no JSON, is refused', async () => {
    expect(await post(JSON.stringify({ text: 'x'.repeat(1_100_000) }))).toMatchObject({ status: 413 })
    expect(await post('{')).toMatchObject({ status: 400 })
  })

  it('Slack can verify the address, and a proxy ask whether we are there', async () => {
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc' })
    expect(await post(challenge)).toEqual({ status: 200, text: '{"challenge":"abc"}' })
    const at = (path: string) => fetch(`http://127.0.0.1:${way.port}${path}`)
    expect([(await at('/health')).status, (await at('/')).status]).toEqual([200, 404])
  })

  it('a port that is taken is told', async () => {
    const again = overHttp({
      signingSecret,
      port: way.port,
      host: '127.0.0.1',
      receive: desk.receive,
      logger: quietLogger(aLog(), 'bolt'),
    })
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
