import { zipSync } from 'fflate'
import type { Instant } from '#domain/instant.ts'
import { keyedTypefaces } from './keyed-typefaces.ts'
import { unzip } from './unzip.ts'

const utf8 = { read: new TextDecoder(), write: new TextEncoder() }

/** What the library names by chance. */
const chance = /(?<=")(rId|PowerPlusWaterMarkObject)[a-z0-9_-]{21}(?=")/g

/** The file with nothing in it that differs from one writing to the next: no time but `asOf`, no names by chance. */
export function reproducible(packed: Uint8Array, asOf: Instant): Uint8Array {
  const names = new Map<string, string>()
  const parts = [...keyedTypefaces(unzip(packed))].map(([name, bytes]): [string, Uint8Array] =>
    /\.(?:xml|rels)$/.test(name) ? [name, utf8.write.encode(settled(utf8.read.decode(bytes)))] : [name, bytes],
  )
  const sorted = parts.toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { mtime: asWritten(asOf), level: 6 })

  function settled(xml: string): string {
    return xml
      .replace(chance, (id, kind: string) => {
        const name = names.get(id) ?? `${kind}x${names.size + 1}`
        names.set(id, name)
        return name
      })
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${asOf.slice(0, 19)}Z`)
  }
}

/** Programs that look at the first part alone find out what kind of file it is. */
const order = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1)

/** A zip file has no zone: the same letters wherever it is written. */
function asWritten(instant: Instant): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = instant.split(/\D/).map(Number)
  return new Date(year, month - 1, day, hour, minute)
}
