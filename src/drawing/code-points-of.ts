const perTable = 16
const perGroup = 12
const unicode = 3
const full = 10

/**
 * The code points a TrueType file has signs for, from its character map for all of Unicode (`cmap`, format 12).
 * Throws where there is none. Source: OpenType 1.9, “cmap — Character to Glyph Index Mapping Table”.
 */
export function codePointsOf(typeface: Uint8Array): ReadonlySet<number> {
  const view = new DataView(typeface.buffer, typeface.byteOffset, typeface.byteLength)
  const map = mapFor(view, tableAt(view, 'cmap'))
  const groups = view.getUint32(map + 12)
  const points = new Set<number>()
  for (let group = 0; group < groups; group += 1) {
    const at = map + 16 + group * perGroup
    const last = view.getUint32(at + 4)
    for (let point = view.getUint32(at); point <= last; point += 1) points.add(point)
  }
  return points
}

function tableAt(view: DataView, tag: string): number {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const at = 12 + table * perTable
    const name = String.fromCodePoint(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error(`The typeface has no table “${tag}”.`)
}

function mapFor(view: DataView, cmap: number): number {
  for (let map = 0; map < view.getUint16(cmap + 2); map += 1) {
    const at = cmap + 4 + map * 8
    const start = cmap + view.getUint32(at + 4)
    const isFull = view.getUint16(at) === unicode && view.getUint16(at + 2) === full
    if (isFull && view.getUint16(start) === 12) return start
  }
  throw new Error('The typeface has no character map of format 12.')
}
