import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Encrypts so that nothing but its length shows, under the name it is kept by, so that no two can be exchanged. */
export function seal(key: KeyObject, name: string, plain: Uint8Array): string {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(name))
  return Buffer.concat([nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()]).toString('base64')
}

/** What was sealed; undefined where another key or name did it, or somebody has changed it. */
export function unseal(key: KeyObject, name: string, sealed: string): Uint8Array | undefined {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < nonceBytes + tagBytes) return undefined
  const end = bytes.length - tagBytes
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes))
    .setAAD(Buffer.from(name))
    .setAuthTag(bytes.subarray(end))
  try {
    return Buffer.concat([opening.update(bytes.subarray(nonceBytes, end)), opening.final()])
  } catch {
    return undefined
  }
}
