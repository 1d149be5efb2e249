/** A PDF as its numbered objects, each from behind `obj` to before `endobj`. */
export interface PdfObjects {
  readonly header: Buffer
  /** By number, in the order of the file. */
  readonly objects: ReadonlyMap<number, Buffer>
  /** Numbers of the catalogue and of the information dictionary, and the file's identifier as it is written. */
  readonly root: number
  readonly info: number
  readonly id: string
  /** One more than the highest number. */
  readonly size: number
}

/**
 * Reads the objects of a PDF as Typst writes it: one classic cross-reference table and a trailer, never updated.
 * Throws where the file is laid out otherwise. Source: ISO 32000-1, 7.5.
 */
export function pdfObjects(pdf: Buffer): PdfObjects {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.subarray(-64).toString('latin1'))?.[1])
  const [table = '', trailer = ''] = pdf.subarray(start).toString('latin1').split('trailer', 2)
  const offsets = entriesOf(table)
    .flatMap((line, number) => (line.includes('n') ? [{ number, at: Number(line.slice(0, 10)) }] : []))
    .toSorted((a, b) => a.at - b.at)
  const [first] = offsets
  if (first === undefined) throw unlike('cross-reference table')
  const objects = offsets.map(({ number, at }, index): readonly [number, Buffer] => [
    number,
    bodyOf(pdf.subarray(at, offsets[index + 1]?.at ?? start), number),
  ])
  return {
    header: pdf.subarray(0, first.at),
    objects: new Map(objects),
    root: Number(found(/\/Root (\d+) 0 R/, trailer)),
    info: Number(found(/\/Info (\d+) 0 R/, trailer)),
    id: found(/\/ID\s*(\[[^\]]*\])/, trailer),
    size: Number(found(/\/Size (\d+)/, trailer)),
  }
}

/** One entry for each number from 0. */
function entriesOf(table: string): readonly string[] {
  const [title, range, ...entries] = table.trim().split(/\s*\n/)
  const isKnown = title === 'xref' && range === `0 ${entries.length}`
  if (!isKnown || !entries.every((entry) => /^\d{10} \d{5} [fn]$/.test(entry))) throw unlike('cross-reference table')
  return entries
}

function bodyOf(whole: Buffer, number: number): Buffer {
  const opening = `${number} 0 obj`
  if (whole.subarray(0, opening.length).toString('latin1') !== opening) throw unlike(`object ${number}`)
  const close = whole.lastIndexOf('endobj')
  if (close < 0) throw unlike(`end of object ${number}`)
  return whole.subarray(opening.length, close)
}

function found(pattern: RegExp, trailer: string): string {
  const value = pattern.exec(trailer)?.[1]
  if (value === undefined) throw unlike(`trailer (${pattern.source})`)
  return value
}

const unlike = (what: string): Error => new Error(`Typst lays out its PDF otherwise than known: ${what}.`)
