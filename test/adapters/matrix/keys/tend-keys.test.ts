import { expect, it, onTestFinished } from 'vitest'
import type { CryptoClient } from 'matrix-bot-sdk'
import { decryptionOver } from '#adapters/matrix/keys/decryption-over.ts'
import { tendKeys } from '#adapters/matrix/keys/tend-keys.ts'
import type { Client } from '#adapters/matrix/web/client.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { aMemory } from '#test/support/a-memory.ts'
import { catalogue } from '#text/catalogue.ts'

const words = catalogue('de')
const fault = (status: number, code: string) =>
  new MatrixFault({ status, code, retryAfter: undefined, neverLeft: false, body: undefined })

it('names the generation anew every hour, sooner where that fails, and tells once if another store has named its own', async () => {
  const { server, log, passes } = aTendedDevice()
  const before = server.named
  expect(await passes()).toBe(60)
  expect(server.named).not.toBe(before)
  server.fails = fault(502, '')
  await passes()
  expect(log.warnings).toHaveLength(1)
  server.fails = undefined
  expect(await passes()).toBe(10)
  expect(log.errors).toEqual([])
  server.named = 'of another'
  await passes()
  const cure = words.matrixKeys.keysOutdated('MP', 'MASTERPLAN_MATRIX_TOKEN', 'MASTERPLAN_MATRIX_KEY')
  expect(log.errors).toEqual([{ cure }])
  expect(server.named).toBe('of another')
  // It rests from then on.
  expect(await passes()).toBeUndefined()
})

it('goes on where new keys are refused, asks again after an hour, and lets pass what may pass by itself', async () => {
  const { engine, uploads, log, later } = aTendedDevice()
  const upload = (): Promise<void> => engine.processKeysUploadRequest({})
  uploads.answer = fault(400, 'M_UNKNOWN')
  await upload()
  await upload()
  expect([uploads.count, log.errors.length]).toEqual([1, 1])
  later(61)
  await upload()
  expect([uploads.count, log.errors.length]).toEqual([2, 1])
  later(61)
  for (const passing of [
    fault(429, 'M_LIMIT_EXCEEDED'),
    fault(502, ''),
    fault(404, 'http_404'),
    fault(403, 'M_USER_LOCKED'),
  ]) {
    uploads.answer = passing
    await expect(upload()).rejects.toBe(passing)
  }
})

it('tells once of keys that wait, until they have gone', async () => {
  const log = aLog()
  let waits = true
  const engine = {
    machine: { receiveSyncChanges: async () => '[]' },
    lock: { acquire: async (_name: string, work: () => Promise<void>) => work() },
    runOnly: async () => {
      if (waits) throw fault(502, '')
    },
  }
  const { take } = decryptionOver({ engine } as unknown as CryptoClient, log)
  const taken = () => take({ toDevice: [], oneTimeKeys: {}, unusedFallbacks: [], changed: [], left: [] })
  await taken()
  await taken()
  expect(log.warnings).toHaveLength(1)
  waits = false
  await taken()
  waits = true
  await taken()
  expect(log.warnings).toHaveLength(2)
})

/** A log that keeps the fields of what it is told. */
function aLog() {
  const warnings: object[] = []
  const errors: object[] = []
  return {
    warnings,
    errors,
    info() {},
    warn: (fields: object) => void warnings.push(fields),
    error: (fields: object) => void errors.push(fields),
  }
}

/** Keys that are looked after, on a homeserver that keeps the account's data, until the test ends. */
function aTendedDevice() {
  const server: { named: unknown; fails: Error | undefined } = { named: undefined, fails: undefined }
  const uploads: { answer: Error | undefined; count: number } = { answer: undefined, count: 0 }
  const engine = {
    async processKeysUploadRequest(_request: object): Promise<void> {
      uploads.count += 1
      if (uploads.answer) throw uploads.answer
    },
  }
  async function call(
    method: string,
    _path: string,
    { body }: { body?: { generation: string } } = {},
  ): Promise<unknown> {
    if (server.fails) throw server.fails
    if (method === 'PUT') server.named = body?.generation
    else if (server.named === undefined) throw fault(404, 'M_NOT_FOUND')
    return { generation: server.named }
  }
  let now = 0
  let wakes: { readonly after: number; readonly wake: () => void } | undefined
  const clock = {
    now: () => now,
    sleep: (after: number, signal?: AbortSignal) =>
      new Promise<void>((wake, reject) => {
        wakes = { after, wake }
        signal?.addEventListener('abort', () => reject(new Error('broken off')))
      }),
  }
  const log = aLog()
  const client = { call, crypto: { engine } } as unknown as Client
  const tended = tendKeys({
    client,
    keys: { user: '@mp:stadt.example', device: 'MP' },
    memory: aMemory(),
    clock,
    log,
    words,
  })
  onTestFinished(() => tended[Symbol.asyncDispose]())

  /** Lets pass what is waited for, in minutes, and what is done then. */
  async function passes(): Promise<number | undefined> {
    const due = wakes
    wakes = undefined
    due?.wake()
    await new Promise(setImmediate)
    return due && due.after / 60_000
  }
  return { server, uploads, engine, log, passes, later: (minutes: number) => void (now += minutes * 60_000) }
}
