import type { Format, RenderedFile } from '#app/contracts/format.ts'
import type { FormatFailure } from '#domain/format-failure.ts'
import { openDataOf } from '#domain/open-data-of.ts'
import { accepted, refused } from '#domain/outcome.ts'
import { stringsIn } from '#report/strings-in.ts'
import { datasetOf } from './dataset-of.ts'
import { packageOf } from './package-of.ts'
import type { Portal } from './portal.ts'

/**
 * The paper's data as open-data portals want them described: a dataset after DCAT-AP.de (JSON-LD) with the CSV, XLSX and
 * JSON files as its distributions, and a Frictionless data package that says what every column of a table means. Refuses
 * without an address at which the files will lie, and what is not for the public.
 */
const dcat: Format = {
  name: 'dcat',
  data: true,
  onRequest: true,
  lists: true,
  async render(manuscript, stem, earlier) {
    const { paper } = manuscript.facts.plan
    const settings = openDataOf(paper)
    const { baseUrl } = settings
    if (manuscript.facts.level !== 'public') return failed('not-public', '')
    if (baseUrl === null) return failed('setting', 'plan: paper: open-data: base-url')
    const portal: Portal = { settings, stem, addressOf: (name) => `${baseUrl}/${encodeURIComponent(name)}` }
    return accepted({
      files: [
        file(`${stem}.dcat.jsonld`, 'application/ld+json', datasetOf(manuscript, earlier, portal)),
        file(`${stem}.datapackage.json`, 'application/json', packageOf(manuscript, earlier, portal)),
      ],
      replaced: [],
    })
  },
  wordsOf: async ({ bytes }) => stringsIn(JSON.parse(new TextDecoder().decode(bytes))).join('\n'),
}

export default dcat

const file = (name: string, mediaType: string, content: object): RenderedFile => ({
  name,
  mediaType,
  bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
})

const failed = (why: FormatFailure, detail: string) =>
  refused({ kind: 'format-failed', format: 'dcat', why, detail } as const)
