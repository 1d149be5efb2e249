import type { CryptoClient } from 'matrix-bot-sdk'
import { DeviceLists, RoomId, UserId, wasm } from '@matrix-org/matrix-sdk-crypto-nodejs'
import { z } from 'zod'
import type { Log } from '#app/contracts/log.ts'
import type { Decryption } from '#adapters/matrix/sync/decryption.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import { keysLock } from './run-in-turn.ts'

const clear = z.object({ type: z.string(), content: z.record(z.string(), z.unknown()) })
/** By number, as the machine's error says it. */
const missing: number = wasm.DecryptionErrorCode.MissingRoomKey
const unsigned: number = wasm.DecryptionErrorCode.UnsignedSenderDevice

const users = (names: readonly string[]): UserId[] => names.map((name) => new UserId(name))

/** What the sync needs of the keys, once the SDK has prepared them. */
export function decryptionOver(crypto: CryptoClient, log: Log): Decryption {
  const engine = crypto['engine']
  const { machine } = engine
  let isTold = false
  return {
    async take({ toDevice, oneTimeKeys, unusedFallbacks, changed, left }) {
      await engine.lock.acquire(keysLock, async () => {
        const lists = new DeviceLists(users(changed), users(left))
        await machine.receiveSyncChanges(JSON.stringify(toDevice), lists, oneTimeKeys, unusedFallbacks)
        // What came is durable; what has to go out is kept by the machine until it has gone.
        try {
          await engine.runOnly()
          isTold = false
        } catch (error) {
          if (!(error instanceof MatrixFault)) throw error
          if (!isTold) log.warn({ status: error.status, code: error.code }, 'keys wait to be sent to the homeserver')
          isTold = true
        }
      })
    },
    async decrypt(event, room) {
      try {
        const decrypted = await machine.decryptRoomEvent(JSON.stringify(event), new RoomId(room))
        // Somebody else's message under a false name, which only a dishonest homeserver can send.
        if (decrypted.shieldState(false).code === wasm.ShieldStateCode.MismatchedSender) return 'forged'
        return clear.parse(JSON.parse(decrypted.event))
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) return 'unreadable'
        if (error.code === unsigned) return 'unsigned'
        if (error.code !== missing) return 'unreadable'
        return 'withheldCode' in error && typeof error.withheldCode === 'string' ? 'withheld' : 'no-key'
      }
    },
  }
}
