import { expect, test } from 'vitest'
import { findLeaks } from '#domain/find-leaks.ts'
import { assembleReport } from '#report/assemble-report.ts'
import type { Format, RenderedFile } from '#app/contracts/format.ts'
import { loadFormats } from '#house/plug-ins-in-use.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { made } from '#test/support/made.ts'
import { whole } from '#test/support/whole.ts'
import { catalogue } from '#text/catalogue.ts'

const word = 'Klinikgelände'
const silent = { info() {}, warn() {}, error() {} }
const formats = await loadFormats(silent)

/** The Cologne report with the word in its summary, a text; in a field, which pictures name as well; and in the plan's name, all that is said of it to portals. */
function planted() {
  const report = cologneReport()
  const [first] = report.fields
  const named = (name: string | null) => (name === first?.name ? `${word} und Umgebung` : name)
  return {
    ...report,
    plan: { ...report.plan, name: `${report.plan.name} ${word}` },
    summary: `Zum ${word} folgt ein Bericht.`,
    fields: report.fields.map((field) => ({ ...field, name: named(field.name) ?? '' })),
    profiles: report.profiles.map((measure) => ({ ...measure, field: named(measure.field) })),
  }
}

const earlier: RenderedFile[] = []

test.each(formats.map((format): [string, Format] => [format.name, format]))(
  'a planted word is found in a finished file of the format %s',
  async (name, format) => {
    const facts = planted()
    const blocks = assembleReport(facts, catalogue('de'))
    const version = { paper: 'paper', no: 1 }
    const given = { facts, blocks, language: 'de', title: 'Bericht', mark: null, part: null, version } as const
    const { files } = await made(format, given, 'bericht', earlier)
    earlier.push(...files)
    const read = await Promise.all(files.map(async (file) => ({ name, words: await format.wordsOf(file) })))
    const search = { allowed: [], written: [], files: read } as const
    const secret = { kind: 'text', code: 'N-01' } as const
    expect(whole(findLeaks({ ...search, secrets: [{ ...secret, text: `Das ${word} wird verkauft.` }] }))).toMatchObject(
      [{ code: 'N-01', files: [name] }],
    )
    expect(whole(findLeaks({ ...search, secrets: [{ ...secret, text: 'Ein Bieterstreit droht.' }] }))).toEqual([])
  },
)
