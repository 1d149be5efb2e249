import { createHash } from 'node:crypto'
import { parseCsv } from 'hucre/csv'
import { describe, expect, it } from 'vitest'
import type { RenderedFile } from '#app/contracts/format.ts'
import type { OpenDataSettings } from '#domain/city.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import csv from '#formats/csv/index.ts'
import dcat from '#formats/dcat/index.ts'
import json from '#formats/json/index.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { cologneStatement } from '#test/support/cologne-statement.ts'
import { made } from '#test/support/made.ts'

const base = 'https://opendata.stadt.example/daten'
const said: OpenDataSettings = {
  baseUrl: base,
  license: 'https://www.govdata.de/dl-de/by-2-0',
  contact: 'opendata@stadt.example',
  municipality: '05315000',
  contributor: 'http://dcat-ap.de/def/contributors/openNRW',
}
const page: RenderedFile = { name: 'bericht.html', mediaType: 'text/html', bytes: new Uint8Array() }

const withSettings = (facts: InterimReport, openData: OpenDataSettings | undefined): InterimReport => {
  const { openData: _, ...paper } = { ...facts.plan.paper, ...(openData && { openData }) }
  return { ...facts, plan: { ...facts.plan, paper: openData ? { ...paper, openData } : paper } }
}

const manuscript = (facts: InterimReport) =>
  ({ facts, blocks: [], language: 'de', title: 'Bericht', mark: null, part: null, version: null }) as const

async function described(facts: InterimReport) {
  const tables = (await made(csv, manuscript(facts))).files
  const files = [...tables, ...(await made(json, manuscript(facts))).files, page]
  const [dataset, described_] = (await made(dcat, manuscript(facts), 'bericht', files)).files.map(({ bytes }) =>
    JSON.parse(new TextDecoder().decode(bytes)),
  )
  return { tables, dataset, package: described_ }
}

describe('a paper’s data as portals want them described', () => {
  it('name who publishes what, since when, where and under which licence', async () => {
    const { dataset, tables } = await described(withSettings(cologneReport(), said))
    expect(dataset).toMatchObject({
      '@type': 'dcat:Dataset',
      'dct:identifier': `${base}/bericht.dcat.jsonld`,
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Stadt Köln' },
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:hasEmail': { '@id': 'mailto:opendata@stadt.example' },
      },
      'dcatde:contributorID': { '@id': said.contributor },
      'dcatde:politicalGeocodingURI': {
        '@id': 'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05315000',
      },
      'dct:modified': { '@type': 'xsd:date', '@value': '2026-11-13' },
      'dct:temporal': { 'dcat:startDate': { '@value': '2026-07-01' }, 'dcat:endDate': { '@value': '2026-12-31' } },
      'dcat:landingPage': { '@id': `${base}/bericht.html` },
    })
    const [table] = dataset['dcat:distribution']
    expect(dataset['dcat:distribution']).toHaveLength(tables.length + 1)
    expect(table).toMatchObject({
      'dcat:accessURL': { '@id': `${base}/bericht.csv` },
      'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
      'dct:license': { '@id': 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' },
      'dcatde:licenseAttributionByText': 'Stadt Köln',
      'dcat:byteSize': { '@value': String(tables[0]?.bytes.length) },
    })
  })

  it.each([
    ['report', cologneReport()],
    ['statement', cologneStatement()],
  ])('describe every column of the tables of a %s, so that each cell can be read', async (_, facts) => {
    const described_ = await described(facts)
    for (const [index, { name, bytes }] of described_.tables.entries()) {
      const resource = described_.package.resources[index]
      expect(resource).toMatchObject({
        path: name,
        bytes: bytes.length,
        hash: `sha512:${createHash('sha512').update(bytes).digest('hex')}`,
      })
      const [heading = [], ...rows] = parseCsv(new TextDecoder().decode(bytes), { delimiter: ';' })
      const fields: { name: string; type: string }[] = resource.schema.fields
      expect(fields.map((field) => field.name)).toEqual(heading.map(String))
      for (const [at, { type }] of fields.entries())
        for (const cell of rows.map((row) => String(row[at] ?? '')).filter((text) => text !== ''))
          expect(cell).toMatch({ date: /^\d{4}-\d\d-\d\d$/, number: /^-?\d+(,\d+)?$/, string: /^/ }[type]!)
    }
  })

  it('take address and licence from what is said for OParl, and leave out what nobody said', async () => {
    const { dataset } = await described(cologneReport())
    expect(dataset['dct:identifier']).toBe('https://ratsinformation.example/vorlagen/bericht.dcat.jsonld')
    expect(Object.keys(dataset).filter((key) => key.startsWith('dcatde:'))).toEqual([])
    expect(JSON.stringify(dataset)).not.toMatch(/null|undefined|mailto/)
  })

  it('are refused without an address, and of a paper that is not for the public', async () => {
    const { oparl: _, ...paper } = cologneReport().plan.paper
    const nowhere = { ...cologneReport(), plan: { ...cologneReport().plan, paper } }
    const secret = { ...cologneReport(), level: 'non-public' as const }
    expect(await dcat.render(manuscript(nowhere), 'bericht', [])).toMatchObject({
      problem: { why: 'setting', detail: 'plan: paper: open-data: base-url' },
    })
    expect(await dcat.render(manuscript(secret), 'bericht', [])).toMatchObject({ problem: { why: 'not-public' } })
  })
})
