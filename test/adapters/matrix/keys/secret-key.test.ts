import fc from 'fast-check'
import { decodeRecoveryKey, encodeRecoveryKey } from 'matrix-js-sdk/lib/crypto-api/recovery-key.js'
import { expect, it } from 'vitest'
import { readSecret } from '#adapters/matrix/keys/secret-key.ts'

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 })
const shown = (bytes: Uint8Array): string => encodeRecoveryKey(bytes) ?? ''

it('reads a recovery key as Element shows it, and 32 bytes as openssl writes them', () => {
  fc.assert(
    fc.property(secret, (bytes) => {
      const written = Buffer.from(bytes)
      const ways = [shown(bytes), shown(bytes).replaceAll(' ', ''), ` ${shown(bytes)}\n`]
      for (const way of [...ways, ...(['base64', 'base64url', 'hex'] as const).map((code) => written.toString(code))])
        expect(readSecret(way)).toEqual(new Uint8Array(bytes))
    }),
    { numRuns: 100, seed: 7 },
  )
})

/** The parity of one byte lets one in 256 pass. */
function theirs(text: string): Uint8Array | undefined {
  try {
    return new Uint8Array(decodeRecoveryKey(text))
  } catch {
    return undefined
  }
}

it('finds a recovery key copied wrongly wherever Element does: one sign changed, two exchanged, one missing', () => {
  const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0OIl-'
  const digit = fc.nat({ max: digits.length - 1 }).map((at) => digits.charAt(at))
  fc.assert(
    fc.property(secret, fc.nat({ max: 45 }), digit, (bytes, at, typed) => {
      const right = shown(bytes).replaceAll(' ', '')
      const place = at + 2
      const changed = right.slice(0, place) + typed + right.slice(place + 1)
      const without = right.slice(0, place) + right.slice(place + 1)
      const exchanged = right.slice(0, place) + (right[place + 1] ?? '') + right[place] + right.slice(place + 2)
      for (const wrong of [changed, without, exchanged]) {
        const read = readSecret(wrong)
        expect(typeof read === 'string' ? undefined : read, wrong).toEqual(theirs(wrong))
      }
    }),
    { numRuns: 300, seed: 7 },
  )
})

it.each(['', 'geheim', 'syt_Ym90_abc_123', 'a'.repeat(42), 'a'.repeat(63), 'Ein ganz normales Passwort'])(
  'takes “%s” for no key',
  (text) => expect(readSecret(text)).toBe('no-key'),
)
