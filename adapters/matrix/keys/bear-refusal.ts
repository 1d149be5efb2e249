import type { CryptoClient } from 'matrix-bot-sdk'
import type { Clock } from '#network/clock.ts'
import { isRefusal } from './is-refusal.ts'

/** In milliseconds, before new keys are offered again. */
const patience = 60 * 60_000

/**
 * Has the SDK go on where the homeserver refuses new keys of our device, as it does for ever once it has others under their
 * names: what is written to those who have keys of ours already needs none. The refusal is told once, with its code.
 */
export function bearRefusal(crypto: CryptoClient, clock: Clock, tell: (code: string) => void): void {
  const engine = crypto['engine']
  const upload = engine.processKeysUploadRequest.bind(engine)
  let next = 0
  let told = false
  engine.processKeysUploadRequest = async (request: object): Promise<void> => {
    if (clock.now() < next) return
    try {
      await upload(request)
      told = false
    } catch (error) {
      if (!isRefusal(error)) throw error
      next = clock.now() + patience
      if (!told) tell(error.code)
      told = true
    }
  }
}
