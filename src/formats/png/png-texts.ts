import { crc32 } from 'node:zlib'

/** Texts of a picture by their keywords, which the PNG specification names: `Title`, `Description`, `Source` … */
export type PngTexts = Readonly<Record<string, string>>

const signature = 8
const utf8 = { write: new TextEncoder(), read: new TextDecoder() }

/** The picture with texts for search and screen readers, as chunks `iTXt` before its first data (PNG, 11.3.3.4). */
export function withTexts(png: Uint8Array, texts: PngTexts): Uint8Array {
  const [head] = chunksOf(png)
  const at = head?.end ?? signature
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk('iTXt', `${keyword}\0\0\0\0\0${text}`))
  return Buffer.concat([png.subarray(0, at), ...chunks, png.subarray(at)])
}

/** The texts of a picture, its own international ones; those of other programs are not ours to read. */
export function textsOf(png: Uint8Array): PngTexts {
  const found = chunksOf(png).flatMap(({ type, data }) => {
    const [, keyword, text] = /^([^\0]+)\0\0\0[^\0]*\0[^\0]*\0([^]*)$/.exec(utf8.read.decode(data)) ?? []
    return type === 'iTXt' && keyword !== undefined ? [[keyword, text ?? ''] as const] : []
  })
  return Object.fromEntries(found)
}

/** Length, type, data, checksum: four bytes each but the data (PNG, 5.3). */
function chunksOf(
  png: Uint8Array,
): readonly { readonly type: string; readonly data: Uint8Array; readonly end: number }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks = []
  let at = signature
  while (at + 12 <= png.length) {
    const end = at + 12 + view.getUint32(at)
    const type = utf8.read.decode(png.subarray(at + 4, at + 8))
    chunks.push({ type, data: png.subarray(at + 8, end - 4), end })
    at = end
  }
  return chunks
}

function chunk(type: string, text: string): Uint8Array {
  const body = utf8.write.encode(type + text)
  const bytes = new Uint8Array(body.length + 8)
  bytes.set(body, 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length - 4)
  view.setUint32(bytes.length - 4, crc32(body))
  return bytes
}
