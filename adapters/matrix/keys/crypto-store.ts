import { z } from 'zod'
import { type ICryptoRoomInformation, type ICryptoStorageProvider, RustSdkCryptoStorageProvider } from 'matrix-bot-sdk'
import type { Memory } from '#app/contracts/reception.ts'
import { configurationName } from './configuration-name.ts'

/** Any member with the power to encrypt a room writes this: what the SDK could not count with counts as not given. */
const often = z.int().positive()
const configuration = z
  .object({
    algorithm: z.string(),
    rotation_period_ms: often.optional().catch(undefined),
    rotation_period_msgs: often.optional().catch(undefined),
    historyVisibility: z.string().optional().catch(undefined),
  })
  .transform(
    ({ algorithm, rotation_period_ms: period, rotation_period_msgs: messages, historyVisibility: visibility }) => ({
      algorithm,
      ...(period !== undefined && { rotation_period_ms: period }),
      ...(messages !== undefined && { rotation_period_msgs: messages }),
      ...(visibility !== undefined && { historyVisibility: visibility }),
    }),
  )

/**
 * What the SDK remembers about encryption besides keys: which device it is, and how a room is encrypted, which nobody can take
 * back. The SDK asks for a provider of this class, whose constructor would make a folder.
 */
export function cryptoStore(memory: Memory, device: string): ICryptoStorageProvider {
  const rooms = new Map<string, ICryptoRoomInformation>()
  const own = {
    getDeviceId: async () => device,
    setDeviceId: async () => undefined,
    async getRoom(room: string) {
      const known = rooms.get(room)
      if (known) return known
      const kept = await memory.get(configurationName(room))
      if (kept === undefined) return null
      const found = configuration.parse(JSON.parse(kept))
      rooms.set(room, found)
      return found
    },
    async storeRoom(room: string, given: ICryptoRoomInformation) {
      const config = configuration.parse(given)
      await memory.set(configurationName(room), JSON.stringify(config))
      rooms.set(room, config)
    },
  }
  return Object.assign(Object.create(RustSdkCryptoStorageProvider.prototype), own)
}
