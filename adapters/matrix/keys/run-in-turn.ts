import type { CryptoClient } from 'matrix-bot-sdk'

/** The lock under which the SDK asks for keys itself. */
export const keysLock = 'sync'

/**
 * Has the SDK send what its machine wants to be sent in turn with whatever else asks for keys. By itself it does so after each
 * message that it has encrypted, without the lock. Two then ask for somebody's devices at once, the machine takes only the newer
 * answer for good, and whoever is written to meanwhile may be sent no keys: the first message of a room that cannot be read.
 */
export function runInTurn(crypto: CryptoClient): void {
  const engine = crypto['engine']
  engine.run = () => engine.lock.acquire(keysLock, () => engine.runOnly())
}
