import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** How an encrypted file is named in an event (client-server API, “Sending encrypted attachments”). */
export interface EncryptedFile {
  readonly url: string
  readonly key: {
    readonly kty: 'oct'
    readonly key_ops: readonly string[]
    readonly alg: 'A256CTR'
    readonly k: string
    readonly ext: true
  }
  readonly iv: string
  readonly hashes: { readonly sha256: string }
  readonly v: 'v2'
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64').replaceAll('=', '')

/** Encrypts a file; the rest of what names it is known once it is uploaded. */
export function encrypted(bytes: Uint8Array): {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly file: Omit<EncryptedFile, 'url'>
} {
  const key = randomBytes(32)
  // The counter begins at zero.
  const iv = Buffer.concat([randomBytes(8), Buffer.alloc(8)])
  const cipher = createCipheriv('aes-256-ctr', key, iv)
  const made = new Uint8Array(Buffer.concat([cipher.update(bytes), cipher.final()]))
  const jwk = {
    kty: 'oct',
    key_ops: ['encrypt', 'decrypt'],
    alg: 'A256CTR',
    k: key.toString('base64url'),
    ext: true,
  } as const
  const plain = iv.toString('base64').replaceAll('=', '')
  return { bytes: made, file: { key: jwk, iv: plain, hashes: { sha256: hashOf(made) }, v: 'v2' } }
}

/** Decrypts what was downloaded; throws when that is not the file it should be. */
export function decrypted(bytes: Uint8Array, { key, iv, hashes }: Omit<EncryptedFile, 'url'>): Uint8Array {
  if (hashOf(bytes) !== hashes.sha256.replaceAll('=', '')) throw new Error('The file is not the one that was sent.')
  const decipher = createDecipheriv('aes-256-ctr', Buffer.from(key.k, 'base64url'), Buffer.from(iv, 'base64'))
  return new Uint8Array(Buffer.concat([decipher.update(bytes), decipher.final()]))
}
