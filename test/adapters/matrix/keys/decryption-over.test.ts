import { expect, it, onTestFinished } from 'vitest'
import type { CryptoClient } from 'matrix-bot-sdk'
import { DeviceId, OlmMachine, UserId } from '@matrix-org/matrix-sdk-crypto-nodejs'
import { decryptionOver } from '#adapters/matrix/keys/decryption-over.ts'
import { openKeys } from '#adapters/matrix/keys/open-keys.ts'
import { aLog } from '#test/support/a-log.ts'
import { aMemory } from '#test/support/a-memory.ts'

const user = '@bot:stadt.example'
const nothing = { toDevice: [], oneTimeKeys: {}, unusedFallbacks: [], changed: [], left: [] }

it('tells a key that is missing so far from one that its sender keeps back', async () => {
  const keys = await openKeys({ memory: aMemory(), secret: new Uint8Array(32), user, device: 'BOT' })
  onTestFinished(() => keys[Symbol.asyncDispose]())
  const machine = await OlmMachine.initialize(new UserId(user), new DeviceId('BOT'))
  const lock = { acquire: (_name: string, work: () => Promise<unknown>) => work() }
  const engine = { machine, lock, runOnly: async () => undefined }
  const { take, decrypt } = decryptionOver({ engine } as unknown as CryptoClient, aLog())
  const session_id = Buffer.alloc(32, 1).toString('base64').replace('=', '')
  const sender_key = Buffer.alloc(32, 9).toString('base64').replace('=', '')
  const algorithm = 'm.megolm.v1.aes-sha2'
  const event = {
    type: 'm.room.encrypted',
    event_id: '$1',
    sender: '@kim:stadt.example',
    origin_server_ts: 1,
    content: { algorithm, sender_key, session_id, device_id: 'PHONE', ciphertext: ciphertext() },
  }
  expect(await decrypt(event, '!room:stadt.example')).toBe('no-key')
  const content = {
    algorithm,
    room_id: '!room:stadt.example',
    session_id,
    sender_key,
    code: 'm.unverified',
    reason: '',
  }
  const message = { type: 'm.room_key.withheld', sender: '@kim:stadt.example', content }
  await take({ ...nothing, toDevice: [message as never] })
  expect(await decrypt(event, '!room:stadt.example')).toBe('withheld')
  const broken = { ...event, content: { ...event.content, ciphertext: 'no ciphertext' } }
  expect(await decrypt(broken, '!room:stadt.example')).toBe('unreadable')
})

/** As much of a Megolm message (protobuf: index, ciphertext; MAC, signature) as is read before its session is looked for. */
const ciphertext = (): string =>
  Buffer.concat([Buffer.from([3, 8, 0, 18, 16]), Buffer.alloc(16, 2), Buffer.alloc(8 + 64, 3)])
    .toString('base64')
    .replaceAll('=', '')
