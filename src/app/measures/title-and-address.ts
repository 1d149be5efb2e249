import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import { linkNamed } from '#text/link-named.ts'

/**
 * What was typed as a name, and the web address that stands in it, mostly behind it; null without one. Refuses what looks
 * like an address and is none that can be followed, and a second one.
 */
export function titleAndAddress(typed: string): Outcome<{ readonly title: string; readonly url: string | null }> {
  const words = typed.trim().split(/\s+/)
  const addresses = words.filter((word) => looksLikeAddress.test(word))
  const wrong = addresses.find((word) => linkNamed(word) === undefined) ?? addresses[1]
  if (wrong !== undefined) return refused({ kind: 'bad-address', text: wrong })
  const url = linkNamed(addresses[0] ?? '')?.replace(/\/+$/, '') ?? null
  return accepted({ title: words.filter((word) => !addresses.includes(word)).join(' '), url })
}

/** A name may have a colon in it, as in `DIN:2020`. */
const looksLikeAddress = /:\/\/|^(?:www\.|(?:javascript|vbscript|data|file|blob|ftp|mailto|tel):)/i
