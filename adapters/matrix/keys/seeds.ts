import { createPrivateKey, createPublicKey } from 'node:crypto'

/** The private halves of a cross-signing identity: 32 bytes each, in base64 without padding. */
export interface Seeds {
  readonly master: string
  readonly selfSigning: string
  readonly userSigning: string
}

/** The names of the secrets they are in secret storage (client-server API, “Key storage”). */
export const secretNames: readonly { readonly of: keyof Seeds; readonly name: string }[] = [
  { of: 'master', name: 'm.cross_signing.master' },
  { of: 'selfSigning', name: 'm.cross_signing.self_signing' },
  { of: 'userSigning', name: 'm.cross_signing.user_signing' },
]

/** What stands before the seed of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The public half as Matrix writes it; undefined where this is no seed. */
export function publicKeyOf(seed: string): string | undefined {
  const bytes = Buffer.from(seed, 'base64')
  if (bytes.length !== 32) return undefined
  const secret = createPrivateKey({ key: Buffer.concat([pkcs8, bytes]), format: 'der', type: 'pkcs8' })
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' })
  return Buffer.from(x, 'base64url').toString('base64').replace(/=+$/, '')
}
