import { createHash, randomInt } from 'node:crypto'
import type { Powers } from '#app/powers.ts'

/** Chance that nobody foresees, and hashes that nobody reverses. */
export const cryptography: Pick<Powers, 'chance' | 'sha512'> = {
  chance: (limit) => randomInt(limit),
  sha512: (bytes) => createHash('sha512').update(bytes).digest('hex'),
}
