import { DecryptionErrorCode } from '@matrix-org/matrix-sdk-crypto-wasm'
import { EncryptedRoomEvent } from 'matrix-bot-sdk'
import { z } from 'zod'
import type { Log } from '#app/contracts/log.ts'
import type { Client } from '#adapters/matrix/web/client.ts'
import { MatrixFault } from '#adapters/matrix/web/fault.ts'
import type { Decryption } from './decryption.ts'

const clear = z.object({ type: z.string(), content: z.record(z.string(), z.unknown()) })

/**
 * What the machine of keys of a client does for the sync. Whatever the machine wants to say itself, it says with each answer:
 * one-time keys, queries, and what mends a broken session.
 */
export const decryptionOf = ({ crypto }: Pick<Client, 'crypto'>, log: Log): Decryption => ({
  async take({ toDevice, oneTimeKeys, unusedFallbacks, changed, left }) {
    try {
      await crypto.updateSyncData([...toDevice], oneTimeKeys, [...unusedFallbacks], [...changed], [...left])
    } catch (error) {
      // What came was kept before anything was sent.
      if (!(error instanceof MatrixFault)) throw error
      log.warn({ status: error.status, code: error.code }, 'keys could not be sent yet')
    }
  },
  async decrypt(event, room) {
    try {
      const { raw } = await crypto.decryptRoomEvent(new EncryptedRoomEvent(event), room)
      const parsed = clear.safeParse(raw)
      return parsed.success ? parsed.data : 'unreadable'
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === DecryptionErrorCode.MissingRoomKey
      return isMissing ? 'no-key' : 'unreadable'
    }
  },
})
