import { deflateSync } from 'node:zlib'
import type { PdfObjects } from './pdf-objects.ts'

const perStream = 200
const wide = 8

type Place = { readonly at: number } | { readonly stream: number; readonly index: number }

/**
 * Writes a PDF with its small objects compressed together, as PDF 1.5 and PDF/A-2 allow: tags are thousands of them,
 * and Typst writes each as it is. Source: ISO 32000-1, 7.5.7 and 7.5.8.
 */
export function packedPdf({ header, objects, root, info, id, size }: PdfObjects): Buffer {
  const parts: Buffer[] = []
  const places = new Map<number, Place>()
  let length = 0
  let next = size

  put(header)
  const streams = [...objects].filter(([, body]) => isStream(body))
  for (const [number, body] of streams) putObject(number, body)
  const small = [...objects].filter(([, body]) => !isStream(body))
  for (let first = 0; first < small.length; first += perStream) putTogether(small.slice(first, first + perStream))
  putReferences()
  return Buffer.concat(parts)

  function put(part: Buffer | string): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    length += bytes.length
  }

  function putObject(number: number, body: Buffer): void {
    places.set(number, { at: length })
    put(`${number} 0 obj`)
    put(body)
    put('endobj\n')
  }

  function putTogether(some: readonly (readonly [number, Buffer])[]): void {
    const stream = next++
    let offset = 0
    const index = some.map(([number, body], at) => {
      const entry = `${number} ${offset}`
      offset += body.length + 1
      places.set(number, { stream, index: at })
      return entry
    })
    const head = `${index.join(' ')}\n`
    const content = Buffer.concat([Buffer.from(head), ...some.flatMap(([, body]) => [body, Buffer.from('\n')])])
    putObject(stream, compressed(`/Type /ObjStm /N ${some.length} /First ${head.length}`, content))
  }

  function putReferences(): void {
    const number = next++
    const start = length
    places.set(number, { at: start })
    const entries = Array.from({ length: next }, (_, each) => entryOf(places.get(each), each))
    const about = `/Type /XRef /Size ${next} /W [1 5 2] /Root ${root} 0 R /Info ${info} 0 R /ID ${id}`
    putObject(number, compressed(about, Buffer.concat(entries)))
    put(`startxref\n${start}\n%%EOF\n`)
  }
}

function compressed(about: string, content: Buffer): Buffer {
  const data = deflateSync(content, { level: 9 })
  return Buffer.concat([
    Buffer.from(`\n<< ${about} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream\n'),
  ])
}

const isStream = (body: Buffer): boolean => body.subarray(-16).includes('endstream')

/** Where an object stands: free, at a place in the file, or in a stream of objects. */
function entryOf(place: Place | undefined, number: number): Buffer {
  const entry = Buffer.alloc(wide)
  if (place === undefined) entry.writeUInt16BE(number === 0 ? 0xffff : 0, 6)
  else if ('at' in place) {
    entry[0] = 1
    entry.writeUIntBE(place.at, 1, 5)
  } else {
    entry[0] = 2
    entry.writeUIntBE(place.stream, 1, 5)
    entry.writeUInt16BE(place.index, 6)
  }
  return entry
}
