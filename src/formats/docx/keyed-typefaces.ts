import { createHash } from 'node:crypto'
import { fallback } from './typeface.ts'

const utf8 = { read: new TextDecoder(), write: new TextEncoder() }
const table = 'word/fontTable.xml'

/** Only the beginning of an embedded typeface is masked. Source: ECMA-376 Part 4, “Font Embedding”. */
const masked = 32

/**
 * Masks embedded typefaces anew, with keys made from themselves instead of by chance, and names what stands in for them
 * where a program does not show embedded ones.
 */
export function keyedTypefaces(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const keyed = new Map(parts)
  let no = 0
  const fonts = utf8.read.decode(parts.get(table))
  const own = fonts.replace(/(?<=w:fontKey="\{)[^}]+/g, (key) => {
    no += 1
    const name = `word/fonts/font${no}.odttf`
    const typeface = turned(parts.get(name) ?? new Uint8Array(), key)
    const ownKey = keyOf(typeface)
    keyed.set(name, turned(typeface, ownKey))
    return ownKey
  })
  if (no === 0) return parts
  const named = own.replace(/<w:font w:name="[^"]*">/g, `$&<w:altName w:val="${fallback}"/>`)
  return keyed.set(table, utf8.write.encode(named))
}

function keyOf(typeface: Uint8Array): string {
  const digits = createHash('sha256').update(typeface).digest('hex').toUpperCase()
  return [0, 8, 12, 16, 20].map((at, index) => digits.slice(at, [8, 12, 16, 20, 32][index])).join('-')
}

/** With its key it is masked and unmasked alike: byte by byte from the key's end. */
function turned(typeface: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').toReversed()
  return typeface.map((byte, at) => (at < masked ? byte ^ (bytes[at % bytes.length] ?? 0) : byte))
}
