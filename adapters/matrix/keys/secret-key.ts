/** Why a text is no secret: nothing of it has the form of one, or it has been copied wrongly. */
export type SecretFault = 'no-key' | 'mistyped'

/**
 * Reads MASTERPLAN_MATRIX_KEY: a recovery key as Element shows it (base58 in groups of four, client-server API, “Key
 * representation”), or 32 bytes in base64, base64url or hexadecimal. White space counts for nothing.
 */
export function readSecret(text: string): Uint8Array | SecretFault {
  const signs = text.replaceAll(/\s/g, '')
  if (/^[0-9a-f]{64}$/i.test(signs)) return new Uint8Array(Buffer.from(signs, 'hex'))
  if (/^[\w+/-]{43}=?$/.test(signs)) return new Uint8Array(Buffer.from(signs, 'base64'))
  return recoveryKey(signs)
}

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const prefix = [0x8b, 0x01]
const secretBytes = 32

function recoveryKey(signs: string): Uint8Array | SecretFault {
  // 35 bytes that begin with 0x8B make exactly so many digits, and begin with E.
  if (!/^E[A-Za-z]/.test(signs) || Math.abs(signs.length - 48) > 4) return 'no-key'
  if (signs.length !== 48) return 'mistyped'
  let number = 0n
  for (const sign of signs) {
    const digit = alphabet.indexOf(sign)
    if (digit === -1) return 'mistyped'
    number = number * 58n + BigInt(digit)
  }
  const bytes = Buffer.from(number.toString(16).padStart(2 * (secretBytes + 3), '0'), 'hex')
  // The last byte makes the exclusive or of all of them zero.
  const sound =
    bytes.length === secretBytes + 3 &&
    prefix.every((byte, at) => bytes[at] === byte) &&
    bytes.reduce((parity, byte) => parity ^ byte, 0) === 0
  return sound ? new Uint8Array(bytes.subarray(2, 2 + secretBytes)) : 'mistyped'
}
