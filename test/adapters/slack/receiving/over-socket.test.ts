import { Agent } from 'undici'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { overSocket } from '#adapters/slack/receiving/over-socket.ts'
import { fetchOver } from '#adapters/slack/web/fetch-over.ts'
import { quietLogger } from '#adapters/slack/web/quiet-logger.ts'
import { aDesk, said } from '#test/adapters/slack/receiving/a-desk.ts'
import { aSocketEnd } from '#test/adapters/slack/receiving/a-socket-end.ts'
import { directMessage, slash } from '#test/adapters/slack/receiving/payloads.ts'
import { aLog } from '#test/support/a-log.ts'

let slack: Awaited<ReturnType<typeof aSocketEnd>>
let desk: ReturnType<typeof aDesk>
let way: ReturnType<typeof overSocket>
let log: ReturnType<typeof aLog>
let waits: number[]
const dispatcher = new Agent()

beforeEach(async () => {
  slack = await aSocketEnd()
  desk = aDesk()
  log = aLog()
  waits = []
})

afterEach(async () => {
  await way.close()
  await slack.close()
})

function listens(): void {
  way = overSocket({
    appToken: 'xapp-1',
    apiUrl: slack.apiUrl,
    dispatcher,
    fetch: fetchOver(dispatcher),
    receive: desk.receive,
    logger: quietLogger(aLog(), 'socket-mode'),
    log,
    wait: (tries) => {
      waits.push(tries)
      return 0
    },
  })
}

it('what happens is stored, then acknowledged with its answer; what cannot be stored is not', async () => {
  listens()
  await slack.until(() => slack.connections() === 1)
  desk.house.disk = 'full'
  slack.delivers('e1', 'events_api', directMessage('verloren'))
  slack.delivers('e2', 'events_api', directMessage('verloren'))
  await expect.poll(() => desk.errors.length).toBe(2)
  desk.house.disk = 'fine'
  desk.house.reply = async () => said('Stand')
  slack.delivers('e3', 'events_api', directMessage('hilfe'))
  slack.delivers('e4', 'slash_commands', slash('stand'))
  await slack.until(() => slack.acks.length === 2)
  expect(slack.acks).toEqual([
    { envelope_id: 'e3', payload: {} },
    { envelope_id: 'e4', payload: expect.objectContaining({ response_type: 'ephemeral' }) },
  ])
  expect(slack.asked).toEqual(['Bearer xapp-1'])
})

it('a line that Slack renews, drops or closes at once is opened again, however often', async () => {
  listens()
  await slack.until(() => slack.connections() === 1)
  slack.refreshes()
  await slack.until(() => slack.connections() === 2)
  slack.drops()
  await slack.until(() => slack.connections() === 3)
  slack.manner = 'hangs up'
  slack.drops()
  await slack.until(() => slack.asked.length >= 10)
  slack.manner = 'greets'
  await slack.until(() => slack.connections() >= 4)
  slack.delivers('e1', 'events_api', directMessage('hilfe'))
  await slack.until(() => slack.acks.length === 1)
  // Each fruitless try waits longer than the one before.
  expect(waits).toEqual(waits.toSorted((one, other) => one - other))
  // One line for all of them.
  expect(log.errors.map(([, fields]) => fields)).toEqual([{ code: 'closed', variable: 'MASTERPLAN_SLACK_APP_TOKEN' }])
})

it('a token that is refused is told in one line, and tried again slowly until it is accepted', async () => {
  slack.refusals.push('internal_error', 'invalid_auth', 'invalid_auth')
  listens()
  await slack.until(() => slack.connections() === 1)
  expect(log.errors.map(([, fields]) => fields)).toMatchObject([{ code: 'internal_error' }, { code: 'invalid_auth' }])
  expect(waits).toEqual([1, 100, 100])
})

it('nothing that Slack says ends the program', async () => {
  listens()
  await slack.until(() => slack.connections() === 1)
  slack.delivers('e1', 'events_api', { type: 'app_rate_limited', team_id: 'T1' })
  for (const text of ['no JSON', '{}', 'null', '{"type":"events_api"}']) slack.speaks(text)
  slack.delivers('e2', 'events_api', directMessage('hilfe'))
  await slack.until(() => slack.acks.some(({ envelope_id: id }) => id === 'e2'))
  expect([desk.heard.length, slack.connections()]).toEqual([1, 1])
})

it('is closed while it waits, and while it is asked', async () => {
  slack.refusals.push(...Array.from({ length: 5 }, () => 'internal_error'))
  listens()
  await slack.until(() => slack.asked.length > 2)
  await way.close()
  await way.ended
  expect(slack.connections()).toBe(0)
})
