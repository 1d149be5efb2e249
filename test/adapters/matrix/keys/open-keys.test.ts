import { expect, it, onTestFinished } from 'vitest'
import {
  DeviceId,
  EncryptionAlgorithm,
  HistoryVisibility,
  OlmMachine,
  RoomId,
  UserId,
} from '@matrix-org/matrix-sdk-crypto-nodejs'
import { openKeys } from '#adapters/matrix/keys/open-keys.ts'
import { variableOf } from '#adapters/matrix/variables.ts'
import { NotConnected } from '#app/contracts/not-connected.ts'
import type { Memory } from '#app/contracts/reception.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { catalogue } from '#text/catalogue.ts'

const { matrixKeys } = catalogue('de')
const user = '@bot:stadt.example'
const device = 'BOT'
const secret = new Uint8Array(32).fill(7)

/** The keys and the machine over them, until they are closed or the test ends. */
async function opened(memory: Memory, who: { readonly device?: string; readonly secret?: Uint8Array } = {}) {
  const of = { user, device, secret, ...who }
  const keys = await openKeys({ memory, ...of })
  let open = true
  const close = async () => {
    if (open) await keys[Symbol.asyncDispose]()
    open = false
  }
  onTestFinished(close)
  const machine = await OlmMachine.initialize(new UserId(of.user), new DeviceId(of.device))
  return { keys, machine, close, identity: machine.identityKeys.ed25519.toBase64() }
}

const refusal = (memory: Memory, more: object): Promise<string | undefined> =>
  openKeys({ memory, secret, user, device, ...more }).then(
    () => undefined,
    (error: unknown) => (error instanceof NotConnected ? error.say(catalogue('de')) : String(error)),
  )

it('keeps what the machine knows over a restart, sealed, and lends the global object nothing in the end', async () => {
  const memory = aMemory()
  const first = await opened(memory)
  expect(first.keys.isNew).toBe(true)
  await first.machine.bootstrapCrossSigning(true)
  await first.machine.updateTrackedUsers([new UserId('@kim:stadt.example')])
  const held = await first.machine.exportCrossSigningKeys()
  await first.close()
  expect(Object.keys(globalThis).concat(Object.getOwnPropertyNames(globalThis))).not.toContain('indexedDB')

  const kept = Object.entries(await memory.startingWith('crypto:record:'))
  const readable = kept.flatMap(([name, value]) => [name, value, Buffer.from(value, 'base64').toString('latin1')])
  // Too long for any of it to turn up by chance.
  for (const plain of ['@kim:stadt', 'account', 'pickle', 'user_id', first.identity, held?.masterKey ?? ''])
    expect(readable.filter((text) => text.includes(plain))).toEqual([])

  const again = await opened(memory)
  expect([again.keys.isNew, again.identity]).toEqual([false, first.identity])
  expect((await again.machine.exportCrossSigningKeys())?.masterKey).toBe(held?.masterKey)
  const tracked = await again.machine.raw.trackedUsers()
  expect([...tracked].map(String)).toContain('@kim:stadt.example')
})

it('writes what a call has changed in one go, however much is there; what cannot be written fails the call and is not lost', async () => {
  const { memory, writes, breaks } = aBreakableMemory()
  const { machine, close } = await opened(memory)
  const many = Array.from({ length: 50 }, (_, at) => new UserId(`@p${at}:stadt.example`))
  await machine.updateTrackedUsers(many)
  writes.length = 0
  await machine.updateTrackedUsers([new UserId('@one:stadt.example')])
  expect(writes.map((names) => names.length)).toEqual([1])
  breaks(true)
  await expect(machine.updateTrackedUsers([new UserId('@two:stadt.example')])).rejects.toThrow('the disk is full')
  breaks(false)
  await machine.updateTrackedUsers([new UserId('@three:stadt.example')])
  await close()
  const tracked = [...(await (await opened(memory)).machine.raw.trackedUsers())].map(String)
  expect(tracked.filter((each) => /one|two|three/.test(each))).toHaveLength(3)
  expect(tracked.length).toBeGreaterThan(50)
})

it('can be opened whenever it is killed: everything or nothing of a call is there', async () => {
  const { memory, states } = aBreakableMemory()
  const { machine, identity } = await opened(memory)
  await machine.bootstrapCrossSigning(true)
  await machine.outgoingRequests()
  expect(states.length).toBeGreaterThan(1)
  for (const state of states) {
    const survivor = aMemory()
    await survivor.setAll(state)
    const after = await opened(survivor)
    expect(after.identity).toBe(identity)
    const { hasMaster, hasSelfSigning, hasUserSigning } = await after.machine.crossSigningStatus()
    expect(new Set([hasMaster, hasSelfSigning, hasUserSigning]).size).toBe(1)
    await after.close()
  }
})

it('refuses another secret or user, and begins anew for another device', async () => {
  const memory = aMemory()
  const { identity, close } = await opened(memory)
  await close()
  expect(await refusal(memory, { secret: new Uint8Array(32) })).toBe(matrixKeys.otherKey(variableOf.key))
  const someone = '@other:stadt.example'
  expect(await refusal(memory, { user: someone })).toBe(matrixKeys.otherUser(variableOf.token, user, someone))
  const before = Object.keys(await memory.startingWith('crypto:record:'))
  const other = await opened(memory, { device: 'NEW' })
  expect([other.keys.isNew, other.identity === identity]).toEqual([true, false])
  await other.close()
  const after = Object.keys(await memory.startingWith('crypto:record:'))
  expect(after.length).toBeLessThanOrEqual(before.length)
  expect((await opened(memory, { device: 'NEW' })).identity).toBe(other.identity)
})

it('takes over what a former device could read, whenever it is killed; with another secret nothing of it', async () => {
  const { memory, states } = aBreakableMemory()
  const { machine, close } = await opened(memory)
  const said = await saidBy(machine)
  await close()
  states.length = 0
  const next = await opened(memory, { device: 'NEW' })
  expect(next.keys.isNew).toBe(true)
  // What a machine does not know the sender of, it reads until it knows their devices.
  await learns(next.machine, said.published)
  expect(await readBy(next.machine, said)).toBe('Sachstand')
  await next.close()
  expect(states.length).toBeGreaterThan(1)
  for (const state of states) {
    const survivor = aMemory()
    await survivor.setAll(state)
    const after = await opened(survivor, { device: 'NEW' })
    expect(after.keys.isNew).toBe(false)
    expect(await readBy(after.machine, said)).toBe('Sachstand')
    await after.close()
  }
  const other = { device: 'OTHER', secret: new Uint8Array(32) }
  const stranger = await opened(memory, other)
  await expect(readBy(stranger.machine, said)).rejects.toThrow('room key')
  await stranger.close()
  expect((await opened(memory, other)).identity).toBe(stranger.identity)
})

it('remembers how a room is encrypted, and of that only what can be counted with', async () => {
  const memory = aMemory()
  const { keys } = await opened(memory)
  const hostile = { algorithm: 'm.megolm.v1.aes-sha2', rotation_period_ms: 'soon', rotation_period_msgs: 1.5 }
  await keys.cryptoStore.storeRoom('!room', hostile as object)
  expect(await keys.cryptoStore.getRoom('!room')).toEqual({ algorithm: 'm.megolm.v1.aes-sha2' })
  expect(await keys.cryptoStore.getRoom('!other')).toBeNull()
})

/** Something that a machine has encrypted in a room. */
async function saidBy(machine: OlmMachine) {
  const room = '!room:stadt.example'
  const published = await signed(machine)
  await learns(machine, published)
  await machine.shareRoomKey(new RoomId(room), [], {
    algorithm: EncryptionAlgorithm.MegolmV1AesSha2,
    historyVisibility: HistoryVisibility.Invited,
    rotationPeriod: 604_800_000n,
    rotationPeriodMessages: 100n,
  })
  const content: object = JSON.parse(
    await machine.encryptRoomEvent(new RoomId(room), 'm.room.message', JSON.stringify({ body: 'Sachstand' })),
  )
  const event = {
    type: 'm.room.encrypted',
    event_id: '$said',
    sender: user,
    origin_server_ts: 1,
    room_id: room,
    content,
  }
  return { room, event, published }
}

/** Has a machine sign its device, and returns what a homeserver tells everybody from then on. */
async function signed(machine: OlmMachine): Promise<object> {
  const made = await machine.bootstrapCrossSigning(true)
  const signing = JSON.parse(made.uploadSigningKeysRequest.body)
  const keys = JSON.parse(made.uploadKeysRequest?.body ?? '{}')
  return {
    device_keys: { [user]: { [device]: keys.device_keys } },
    master_keys: { [user]: signing.master_key },
    self_signing_keys: { [user]: signing.self_signing_key },
    user_signing_keys: { [user]: signing.user_signing_key },
  }
}

/** Has a machine ask who the user's devices are, and be answered. */
async function learns(machine: OlmMachine, published: object): Promise<void> {
  const { id, type } = machine.queryKeysForUsers([new UserId(user)])
  await machine.markRequestAsSent(id, type, JSON.stringify(published))
}

async function readBy(machine: OlmMachine, { room, event }: Awaited<ReturnType<typeof saidBy>>): Promise<unknown> {
  const decrypted = await machine.decryptRoomEvent(JSON.stringify(event), new RoomId(room))
  return JSON.parse(decrypted.event).content.body
}

/** A memory that tells what is written, shows itself after every write, and can be full. */
function aBreakableMemory() {
  const inner = aMemory()
  const writes: string[][] = []
  const states: Readonly<Record<string, string>>[] = []
  let broken = false
  const memory: Memory = {
    ...inner,
    async setAll(values) {
      if (broken) throw new Error('the disk is full')
      writes.push(Object.keys(values))
      await inner.setAll(values)
      states.push(await inner.startingWith('crypto:'))
    },
  }
  return { memory, writes, states, breaks: (is: boolean) => (broken = is) }
}
