import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/**
 * Matrix's secret storage, “m.secret_storage.v1.aes-hmac-sha2” (client-server API, “Secret storage”): secrets in the account
 * data of a user, encrypted with a key that the server does not know.
 */
const algorithm = 'm.secret_storage.v1.aes-hmac-sha2'

export const encryptedSecret = z.object({ iv: z.string(), ciphertext: z.string(), mac: z.string() })
export type EncryptedSecret = z.infer<typeof encryptedSecret>

const ivBytes = 16

/** Encrypts the secret of this name. */
export function encryptSecret(key: Uint8Array, name: string, secret: string): EncryptedSecret {
  const iv = randomBytes(ivBytes)
  // Some libraries count in it with 63 bits only.
  iv[8] = (iv[8] ?? 0) & 0x7f
  return encryptWith(key, name, secret, iv)
}

function encryptWith(key: Uint8Array, name: string, secret: string, iv: Uint8Array): EncryptedSecret {
  const { aes, mac } = keysFor(key, name)
  const encrypting = createCipheriv('aes-256-ctr', aes, iv)
  const ciphertext = Buffer.concat([encrypting.update(secret, 'utf8'), encrypting.final()])
  return { iv: base64(iv), ciphertext: base64(ciphertext), mac: base64(macOf(mac, ciphertext)) }
}

/** The secret of this name; undefined where it is encrypted with another key. */
export function decryptSecret(key: Uint8Array, name: string, sealed: EncryptedSecret): string | undefined {
  const { aes, mac } = keysFor(key, name)
  const iv = Buffer.from(sealed.iv, 'base64')
  const ciphertext = Buffer.from(sealed.ciphertext, 'base64')
  const claimed = Buffer.from(sealed.mac, 'base64')
  const right = macOf(mac, ciphertext)
  if (iv.length !== ivBytes || claimed.length !== right.length || !timingSafeEqual(claimed, right)) return undefined
  const decrypting = createDecipheriv('aes-256-ctr', aes, iv)
  return Buffer.concat([decrypting.update(ciphertext), decrypting.final()]).toString('utf8')
}

/** What others check a key by before they use it. */
export function describeKey(key: Uint8Array): object {
  const { iv, mac } = encryptSecret(key, '', '\0'.repeat(32))
  return { algorithm, name: 'Masterplan', iv, mac }
}

function keysFor(key: Uint8Array, name: string): { readonly aes: Uint8Array; readonly mac: Uint8Array } {
  const both = new Uint8Array(hkdfSync('sha256', key, new Uint8Array(32), name, 64))
  return { aes: both.subarray(0, 32), mac: both.subarray(32) }
}

const macOf = (key: Uint8Array, ciphertext: Uint8Array): Buffer => createHmac('sha256', key).update(ciphertext).digest()

/** Matrix writes base64 without padding. */
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
