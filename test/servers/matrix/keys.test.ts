import { randomBytes } from 'node:crypto'
import { createClient as anElement } from 'matrix-js-sdk'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { decryptionOver } from '#adapters/matrix/keys/decryption-over.ts'
import { openKeys } from '#adapters/matrix/keys/open-keys.ts'
import { type Prepared, prepareKeys } from '#adapters/matrix/keys/prepare-keys.ts'
import { publishedOf } from '#adapters/matrix/keys/published.ts'
import { readSecret } from '#adapters/matrix/keys/secret-key.ts'
import { syncAnswer } from '#adapters/matrix/sync/sync-answer.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import type { Client } from '#adapters/matrix/web/client.ts'
import { createClient } from '#adapters/matrix/web/create-client.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import type { Memory } from '#app/contracts/reception.ts'
import { wallClock } from '#network/clock.ts'
import { dispatcherOf } from '#network/dispatcher-of.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { type Account, type AHomeserver, aHomeserver } from '#test/support/matrix/a-homeserver.ts'
import { aPerson } from '#test/support/matrix/a-person.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const { matrixKeys } = words
const aSecret = () => new Uint8Array(randomBytes(32))

describe.skipIf(inject('tools').synapse === null)('The keys of the bot on a real homeserver', () => {
  let homeserver: AHomeserver
  beforeAll(async () => {
    homeserver = await aHomeserver()
  })
  afterAll(() => homeserver[Symbol.asyncDispose]())

  interface Start {
    readonly secret: Uint8Array
    readonly memory?: Memory
    readonly password?: string
    /** Changes the client before anything is asked. */
    readonly having?: (client: Client) => void
  }

  /** The account's device, prepared as at a start of the bot. */
  async function started(account: Account, { secret, memory = aMemory(), password, having }: Start) {
    await using stack = new AsyncDisposableStack()
    const end = new AbortController()
    const dispatcher = stack.adopt(await dispatcherOf({}), (each) => each.destroy())
    const keys = stack.use(await openKeys({ memory, secret, user: account.user, device: account.device }))
    stack.defer(() => end.abort())
    const client = createClient({
      settings: { homeserver: homeserver.url, token: account.token },
      dispatcher,
      clock: wallClock,
      signal: end.signal,
      cryptoStore: keys.cryptoStore,
    })
    having?.(client)
    const prepared: Prepared = await prepareKeys({ client, keys, memory, password })
    const published = await publishedOf(client, account.user, account.device)
    const kept = stack.move()
    return { client, keys, prepared, published, [Symbol.asyncDispose]: () => kept.disposeAsync() }
  }

  const refusal = (start: Promise<AsyncDisposable>): Promise<string> =>
    start.then(
      async (bot) => {
        await bot[Symbol.asyncDispose]()
        return 'not refused'
      },
      (error: unknown) => (error instanceof NotConnected ? error.say(words) : String(error)),
    )

  /** A client of Element's on the bot's account, with a recovery key at hand. */
  async function elementOf({ user, device, token }: Account, recoveryKey?: Uint8Array) {
    let known = recoveryKey
    const client = anElement({
      baseUrl: homeserver.url,
      userId: user,
      deviceId: device,
      accessToken: token,
      cryptoCallbacks: {
        getSecretStorageKey: async ({ keys }) => (known ? [Object.keys(keys)[0]!, new Uint8Array(known)] : null),
        cacheSecretStorageKey: (_id, _description, made) => {
          known = made
        },
      },
    })
    await client.initRustCrypto({ useIndexedDB: false })
    await client.startClient()
    return { client, crypto: client.getCrypto()!, [Symbol.asyncDispose]: async () => client.stopClient() }
  }

  it('begin an identity once, and bring it back when the store is lost: a new device and the same secret, nothing else', async () => {
    const account = await homeserver.registers('lost')
    const secret = aSecret()
    const memory = aMemory()
    const first = await started(account, { secret, memory })
    expect(first).toMatchObject({ prepared: 'begun', published: { isSigned: true } })
    await first[Symbol.asyncDispose]()
    const again = await started(account, { secret, memory })
    expect(again).toMatchObject({ prepared: 'in-place', published: first.published })
    await again[Symbol.asyncDispose]()

    const same = started(account, { secret })
    expect(await refusal(same)).toBe(matrixKeys.keysLost(variableOf.token, account.device))
    const device = await homeserver.signsIn(account)
    const otherKey = matrixKeys.otherIdentity(variableOf.key, variableOf.password)
    expect(await refusal(started(device, { secret: aSecret() }))).toBe(otherKey)
    await using anew = await started(device, { secret })
    expect(anew).toMatchObject({ prepared: 'recovered', published: { isSigned: true, master: first.published.master } })
    const asked = homeserver.through.filter(({ path }) => path.includes('device_signing'))
    expect(asked).toHaveLength(1)
  })

  it('are refused in an older copy of the store; a new device recovers, and reads what the former one could read', async () => {
    const account = await homeserver.registers('copied')
    const secret = aSecret()
    const memory = aMemory()
    const first = await started(account, { secret, memory })
    const { client } = first
    await using kim = await aPerson(homeserver, await homeserver.registers('writer'), { bot: account.user })
    const room = await kim.creates([account.user])
    await client.call('POST', `/_matrix/client/v3/join/${encodeURIComponent(room)}`, { body: {} })
    await expect.poll(() => kim.client.getRoom(room)?.getMember(account.user)?.membership).toBe('join')
    await kim.says('from Kim', { room })
    const own = await client.encrypted(room, { msgtype: 'm.text', body: 'our own' })
    const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/send/m.room.encrypted/own`
    await client.call('PUT', path, { body: own })
    await expect.poll(() => readBy(client, room), { timeout: 5000 }).toEqual(['from Kim', 'our own'])
    await first[Symbol.asyncDispose]()

    const older = aMemory()
    await older.setAll(await memory.startingWith(''))
    await (await started(account, { secret, memory }))[Symbol.asyncDispose]()
    const outdated = matrixKeys.keysOutdated(account.device, variableOf.token, variableOf.key)
    expect(await refusal(started(account, { secret, memory: older }))).toBe(outdated)

    await using anew = await started(await homeserver.signsIn(account), { secret, memory: older })
    expect(anew).toMatchObject({ prepared: 'recovered', published: { isSigned: true } })
    expect(await readBy(anew.client, room)).toEqual(['from Kim', 'our own'])
  })

  /** What a device can read in a room, once it has taken in the keys that wait for it. */
  async function readBy(client: Client, room: string): Promise<readonly unknown[]> {
    const { take, decrypt } = decryptionOver(client.crypto, aLog())
    await take(syncAnswer(await client.call('GET', '/_matrix/client/v3/sync')).keys)
    const events = (await homeserver.eventsIn(room)).filter(({ type }) => type === 'm.room.encrypted')
    const read = await Promise.all(events.map((event) => decrypt(event, room)))
    return read.map((each) => (typeof each === 'string' ? each : each.content['body']))
  }

  it('are trusted by a strict client, whose devices they trust only if signed', async () => {
    const account = await homeserver.registers('trusted')
    await using bot = await started(account, { secret: aSecret() })
    const says = async (room: string, body: string) => {
      const encrypted = await bot.client.crypto.encryptRoomEvent(room, 'm.room.message', { msgtype: 'm.text', body })
      const path = `/_matrix/client/v3/rooms/${encodeURIComponent(room)}/send/m.room.encrypted/${body}`
      await bot.client.call('PUT', path, { body: encrypted })
    }
    await using strict = await aPerson(homeserver, await homeserver.registers('strict'), { bot: account.user })
    const lax = { bot: account.user, signed: false }
    await using unsigned = await aPerson(homeserver, await homeserver.registers('unsigned'), lax)
    const room = await strict.creates([account.user, unsigned.id])
    await bot.client.call('POST', `/_matrix/client/v3/join/${encodeURIComponent(room)}`, { body: {} })
    await expect.poll(async () => (await unsigned.client.getJoinedRooms()).joined_rooms).toContain(room)
    await says(room, 'only-for-signed')
    expect((await strict.reads('only-for-signed', room)).encrypted).toBe(true)
    await expect.poll(() => unsigned.unreadable.length).toBe(1)
    expect(strict.unreadable).toEqual([])
  })

  it('come through a death at any request of the first start, with one identity that can be recovered', async () => {
    for (let last = 1, died = true; died; last += 1) {
      const account = await homeserver.registers(`dies${last}`)
      const secret = aSecret()
      const memory = aMemory()
      died = false
      const having = (client: Client) => {
        let requests = 0
        const answerTo = client.answerTo.bind(client)
        client.answerTo = async (...request) => {
          const answer = await answerTo(...request)
          requests += 1
          died ||= requests === last
          if (died) throw new Error('killed')
          return answer
        }
      }
      expect(await refusal(started(account, { secret, memory, having }))).toMatch(/killed|not refused/)
      const after = await started(account, { secret, memory })
      expect(after.published.isSigned, `killed after request ${last}`).toBe(true)
      await after[Symbol.asyncDispose]()
      const anew = await started(await homeserver.signsIn(account), { secret })
      expect(anew.published).toMatchObject({ isSigned: true, master: after.published.master })
      await anew[Symbol.asyncDispose]()
    }
  })

  it('are Element’s, too: each recovers with the other’s recovery key', async () => {
    const account = await homeserver.registers('element')
    await using element = await elementOf(account)
    await element.crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: async (asks) => asks(null) })
    const recovery = await element.crypto.createRecoveryKeyFromPassphrase()
    await element.crypto.bootstrapSecretStorage({ createSecretStorageKey: async () => recovery })
    const secret = readSecret(recovery.encodedPrivateKey!)
    if (typeof secret === 'string') throw new Error(secret)
    await using bot = await started(await homeserver.signsIn(account), { secret })
    expect(bot).toMatchObject({ prepared: 'recovered', published: { isSigned: true } })

    const ours = await homeserver.registers('ours')
    const own = aSecret()
    await using begun = await started(ours, { secret: own })
    const device = await homeserver.signsIn(ours)
    await using other = await elementOf(device, own)
    // Element has done so by the time somebody enters the recovery key.
    await other.crypto.getUserDeviceInfo([ours.user], true)
    await other.crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys: async () => expect.unreachable() })
    expect(begun.prepared).toBe('begun')
    const seen = async () => publishedOf(begun.client, ours.user, device.device)
    await expect.poll(seen).toMatchObject({ isSigned: true, master: begun.published.master })
  })

  it('replace an identity only on request: with the password, or with an approval in the browser', async () => {
    const account = await homeserver.registers('replaced')
    await (await started(account, { secret: aSecret() }))[Symbol.asyncDispose]()
    const secret = aSecret()
    const memory = aMemory()
    const device = await homeserver.signsIn(account)
    const wrong = started(device, { secret, memory, password: 'wrong' })
    expect(await refusal(wrong)).toBe(matrixKeys.passwordRefused(variableOf.password))
    const url = 'https://konto.example/reset'
    const oauth = { session: 's', flows: [{ stages: ['m.oauth'] }], params: { 'm.oauth': { url } } }
    homeserver.faults.add(/device_signing/, { does: 'answers', status: 401, body: oauth }, 1)
    expect(await refusal(started(device, { secret, memory, password: 'any' }))).toBe(matrixKeys.approve(url))
    const bot = await started(device, { secret, memory, password: account.password })
    expect(bot).toMatchObject({ prepared: 'replaced', published: { isSigned: true } })
    await bot[Symbol.asyncDispose]()
    await using anew = await started(await homeserver.signsIn(account), { secret })
    expect(anew.prepared).toBe('recovered')
  })
})
