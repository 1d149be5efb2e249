import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '#adapters/matrix/connect.ts'
import matrix from '#adapters/matrix/index.ts'
import type { Incoming } from '#app/contracts/incoming.ts'
import { wallClock } from '#network/clock.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { type Account, type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { type APerson, aPerson } from '#test/support/matrix/a-person.ts'

const patiently = { timeout: 60_000 }

describe.skipIf(inject('tools').synapse === null)('What comes in from a real homeserver', () => {
  let homeserver: AHomeserver
  let account: Account
  let kim: APerson
  let bot: ReturnType<typeof aListener>
  let old: string
  let invitedTo: string
  beforeAll(async () => {
    homeserver = await aHomeserver()
    account = await homeserver.registers('masterplan')
    kim = await aPerson(homeserver, await homeserver.registers('kim'), { bot: account.user })
    old = await kim.creates([account.user], { encrypted: false })
    await homeserver.asks(account, 'POST', `/join/${encodeURIComponent(old)}`, {})
    for (const text of ['!mp status', '!mp hilfe']) await kim.says(text, { room: old })
    invitedTo = await kim.creates([account.user], { encrypted: false })
    await kim.says('!mp wer bist du', { room: invitedTo })
    bot = aListener(homeserver, account)
  })
  afterAll(async () => {
    await bot.stops()
    await kim[Symbol.asyncDispose]()
    await homeserver[Symbol.asyncDispose]()
  })

  it('at the first start, what was said before is past; an invitation is not, nor what was said since', async () => {
    await bot.starts()
    await expect.poll(bot.texts, patiently).toEqual(['/masterplan wer bist du'])
    await kim.says('!mp stand', { room: old })
    await expect.poll(bot.texts, patiently).toEqual(['/masterplan wer bist du', '/masterplan stand'])
  })

  it('what came while it was down is fetched page by page, each once and in its order, even without the cursor', async () => {
    await bot.stops()
    bot.forgets()
    for (let each = 1; each <= 210; each += 1)
      await homeserver.asks(kim.account, 'PUT', `/rooms/${encodeURIComponent(old)}/send/m.room.message/t${each}`, {
        msgtype: 'm.text',
        body: `!mp Nachricht ${each}`,
      })
    await bot.starts()
    const all = Array.from({ length: 210 }, (_, each) => `/masterplan Nachricht ${each + 1}`)
    await expect.poll(bot.texts, patiently).toEqual(all)
    await bot.stops()
    await bot.memory.setAll({ cursor: null })
    await bot.starts()
    await kim.says('!mp danach', { room: old })
    await expect.poll(bot.texts, patiently).toEqual([...all, '/masterplan danach'])
  })

  it('what has lost its key is asked for once, and heard once when the key comes after all', async () => {
    bot.forgets()
    const room = await kim.opens()
    homeserver.faults.add(/sendToDevice\/m\.room\.encrypted/, { does: 'answers', status: 200, body: {} })
    const before = homeserver.through.length
    for (const text of ['gelb 60', 'Es fehlt Personal.']) await kim.says(text, { room })
    await expect.poll(async () => Object.keys(await bot.memory.startingWith('waiting:')), patiently).toHaveLength(2)
    homeserver.faults.lift()
    bot.passes(61)
    await kim.says('!mp inzwischen', { room: old })
    await expect.poll(() => bot.said, patiently).toEqual([kim.id])
    await bot.stops()
    await bot.starts()
    const lost = homeserver.through.slice(before).filter(({ path }) => path.includes('/sendToDevice/m.room.encrypted'))
    expect(lost.length).toBeGreaterThan(0)
    for (const [at, { body }] of lost.entries())
      await homeserver.asks(kim.account, 'PUT', `/sendToDevice/m.room.encrypted/late${at}`, JSON.parse(body))
    await expect.poll(bot.texts, patiently).toEqual(['/masterplan inzwischen', 'gelb 60', 'Es fehlt Personal.'])
    expect(await bot.memory.startingWith('waiting:')).toEqual({})
    expect(bot.said).toEqual([kim.id])
  })

  it('the operator ends the bot’s access: it says so once, and ends when it is told to', async () => {
    await homeserver.administers('DELETE', `/v2/users/${account.user}/devices/${account.device}`)
    await expect
      .poll(() => bot.errors(), patiently)
      .toEqual(['the homeserver does not take our access any more, and is asked again'])
    const since = performance.now()
    await bot.stops()
    expect(performance.now() - since).toBeLessThan(5000)
  })
})

/** The bot of an account without a house behind it: what it hears is kept, what it says goes nowhere. */
function aListener(homeserver: AHomeserver, { token }: Account) {
  const memory = aMemory()
  const log = aLog()
  const inbox = new Map<string, Incoming>()
  const said: string[] = []
  const settings = matrix.settings.parse({
    homeserver: homeserver.url,
    token,
    key: randomBytes(32).toString('base64'),
    language: 'de',
  })
  let ahead = 0
  let known = 0
  let running: Awaited<ReturnType<typeof connect>> | undefined
  return {
    memory,
    said,
    errors: (): readonly string[] => log.errors.map(([message]) => message),
    /** What was heard, but for what it has forgotten. */
    texts: (): readonly string[] =>
      [...inbox.values()].slice(known).map((each) => ('text' in each ? each.text : each.kind)),
    forgets(): void {
      known = inbox.size
    },
    passes(seconds: number): void {
      ahead += seconds * 1000
    },
    async starts(): Promise<void> {
      const reception = {
        memory,
        log,
        again: async () => undefined,
        draw: async () => undefined,
        accounts: { known: async () => [], awaited: async () => [], found: async () => 'not-awaited' as const },
        async say({ id }: { readonly id: string }) {
          said.push(id)
        },
        async accept(batch: readonly Incoming[], cursor?: string) {
          for (const incoming of batch) if (!inbox.has(incoming.key)) inbox.set(incoming.key, incoming)
          if (cursor !== undefined) await memory.set('cursor', cursor)
          return batch.map(() => ({ reply: Promise.resolve(undefined) }))
        },
      }
      const clock = { ...wallClock, now: () => Date.now() + ahead }
      running = await connect(settings, reception, { clock })
      void running.listen()
    },
    async stops(): Promise<void> {
      await running?.[Symbol.asyncDispose]()
      running = undefined
    },
  }
}
