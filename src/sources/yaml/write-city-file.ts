import { Document, isMap, isScalar, parseDocument, Scalar, visit } from 'yaml'
import type { Seed } from '#app/contracts/seed.ts'
import type { SourceFile } from '#app/contracts/source.ts'
import { decodeText } from '#sources/decode-text.ts'
import { planFileName } from '#domain/plan-file-name.ts'
import { sectionsOf } from './sections-of.ts'

const layout = { lineWidth: 0, blockQuote: 'literal' } as const

/** A whole city's file: its settings as they stand, comments and all, and below them what the store holds. */
export function writeCityFile(seed: Seed, settings: SourceFile): SourceFile {
  const sections = sectionsOf(seed)
  const filled = Object.entries(sections).filter(([, entries]) => entries.length > 0)
  const data = new Document(Object.fromEntries(filled), { schema: 'failsafe' })
  visit(data, {
    Scalar(_, node) {
      // A bare ~ would be read as nothing.
      if (node.value === '~') node.type = Scalar.QUOTE_SINGLE
    },
  })
  const text = settingsIn(decodeText(settings.bytes), new Set(Object.keys(sections)))
  const whole = filled.length > 0 ? `${text.trimEnd()}\n${data.toString(layout)}` : `${text.trimEnd()}\n`
  return { name: `${planFileName(seed.plan?.code)}.yaml`, bytes: new TextEncoder().encode(whole) }
}

/** The text of a file without its sections of data. */
function settingsIn(text: string, sections: ReadonlySet<string>): string {
  const document = parseDocument(text, { schema: 'failsafe' })
  const { contents } = document
  if (!isMap(contents)) return ''
  if (contents.flow === true) {
    for (const section of sections) document.delete(section)
    contents.flow = false
    return document.toString(layout)
  }
  const starts = contents.items.flatMap(({ key }) => (isScalar(key) ? [key.range[0]] : []))
  const parts = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length))
  const kept = contents.items.map(({ key }, index) => (sections.has(String(key)) ? '' : (parts[index] ?? '')))
  return [text.slice(0, starts[0] ?? 0), ...kept].join('')
}
