import { hkdfSync } from 'node:crypto'

/** 32 bytes for one purpose, from the operator's secret: whoever has them learns nothing of the secret (HKDF, RFC 5869). */
export const derive = (secret: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `masterplan matrix ${purpose}`, 32))
