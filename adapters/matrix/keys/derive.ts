import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'

/** A key of 32 bytes for one purpose, from the operator's secret: whoever has it learns nothing of the secret (HKDF, RFC 5869). */
export const derive = (secret: Uint8Array, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `masterplan matrix ${purpose}`, 32)))
