import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { RenderedFile } from '#app/contracts/format.ts'
import type { InterimReport } from '#domain/interim-report.ts'
import oparl from '#formats/oparl/index.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { cologneStatement } from '#test/support/cologne-statement.ts'
import { made } from '#test/support/made.ts'
import { spoilt } from '#test/support/spoilt.ts'
import { oparlSchema } from './oparl-schema.ts'

const file = (end: string, mediaType: string, text = end): RenderedFile => ({
  name: `bericht ä${end}`,
  mediaType,
  bytes: new TextEncoder().encode(text),
})
const earlier = [
  file('.csv', 'text/csv'),
  file('.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  file('.html', 'text/html'),
  file('.md', 'text/markdown', '# Bericht'),
  file('.pdf', 'application/pdf'),
  file('-abbildung-1.png', 'image/png'),
]
const base = 'https://ratsinformation.example/vorlagen'
const named = (end: string): string => `${base}/bericht%20%C3%A4${end}.oparl.json`

const manuscript = (facts: InterimReport) =>
  ({ facts, blocks: [], language: 'de', title: 'Bericht', mark: null, part: null, version: null }) as const

async function objects(facts: InterimReport = cologneReport(), files: readonly RenderedFile[] = earlier) {
  const rendering = await made(oparl, manuscript(facts), 'bericht ä', files)
  return rendering.files.map(({ name, bytes }) => ({ name, object: JSON.parse(new TextDecoder().decode(bytes)) }))
}

const schemaFor = ({ type }: { type: string }) =>
  z.fromJSONSchema(
    oparlSchema[type.split('/').at(-1)!.toLowerCase() as keyof typeof oparlSchema] as z.core.JSONSchema.JSONSchema,
  )

describe('the paper after OParl', () => {
  it.each([
    ['in all formats', cologneReport(), earlier],
    ['in none', cologneReport(), []],
    ['as a statement on motions', cologneStatement(), earlier],
    ['numbered, with a licence, on its way through committees', onItsWay(), earlier.slice(0, 1)],
  ])('keeps to the standard, %s, whole and in parts', async (_, facts, files) => {
    for (const { object } of await objects(facts, files))
      expect(schemaFor(object).safeParse(object).error?.issues ?? []).toEqual([])
  })

  it('serves every object at its own id, its parts with their paper', async () => {
    const [paper, ...parts] = await objects()
    for (const { name, object } of [paper!, ...parts]) expect(object.id).toBe(`${base}/${encodeURIComponent(name)}`)
    const within = [paper!.object.mainFile, ...paper!.object.auxiliaryFile, ...paper!.object.consultation]
    const alone = parts.map(({ object: { paper: of, ...object } }) => ({ of: [of].flat(), object }))
    expect(alone).toHaveLength(within.length)
    for (const object of within) expect(alone).toContainEqual({ of: [paper!.object.id], object })
  })

  it('shows the PDF first, has real checksums, and names the Word file as master of what is read', async () => {
    const { mainFile, auxiliaryFile } = (await objects())[0]!.object
    const bytes = earlier[4]!.bytes
    expect(mainFile).toMatchObject({
      id: named('.pdf'),
      fileName: 'bericht ä.pdf',
      mimeType: 'application/pdf',
      size: bytes.length,
      sha512Checksum: createHash('sha512').update(bytes).digest('hex'),
      accessUrl: `${base}/bericht%20%C3%A4.pdf`,
      text: '# Bericht',
      masterFile: named('.docx'),
      created: '2026-11-13T12:00:00+01:00',
    })
    const docx = auxiliaryFile.find((one: { id: string }) => one.id === named('.docx'))
    expect(docx.derivativeFile).toEqual(['.html', '.md', '.pdf'].map(named))
    expect(docx).not.toHaveProperty('masterFile')
  })

  it('tells the way through the committees with its roles', async () => {
    const { consultation, reference } = (await objects(onItsWay()))[0]!.object
    expect(reference).toBe('1344/2026')
    expect(consultation).toMatchObject([
      { role: 'Vorberatung', authoritative: false, 'masterplan:committee': 'Hauptausschuss' },
      { role: 'Entscheidung', authoritative: true, organization: [`${base}/rat`], 'masterplan:session': '2026-12-07' },
    ])
    expect(consultation[0]).not.toHaveProperty('organization')
  })

  it.each([
    ['a null', ['reference'], null],
    ['an empty list', ['keyword'], []],
    ['a time without offset', ['modified'], '2026-11-13T11:00:00Z'],
    ['no day of creation within it', ['consultation', 0, 'created'], undefined],
    ['a file that cannot be had', ['mainFile', 'accessUrl'], undefined],
    ['a part that names its paper within it', ['mainFile', 'paper'], ['https://x.example']],
    ['a master that is an object', ['mainFile', 'masterFile'], { id: 'https://x.example' }],
    ['the type of another version', ['type'], 'https://schema.oparl.org/1.0/Paper'],
    ['a checksum of other letters', ['mainFile', 'sha512Checksum'], 'XYZ'],
    ['a name of our own', ['committee'], 'Rat'],
  ])('is not after the standard with %s', async (_, path, value) => {
    const { object } = (await objects())[0]!
    expect(schemaFor(object).safeParse(spoilt(object, path, value)).success).toBe(false)
  })

  it('is refused without an address, and for what is not public', async () => {
    const report = cologneReport()
    const { oparl: _, ...paper } = report.plan.paper
    const homeless = { ...report, plan: { ...report.plan, paper } }
    expect(await oparl.render(manuscript(homeless), 'b', [])).toMatchObject({ problem: { why: 'setting' } })
    const secret = { ...report, level: 'non-public' as const }
    expect(await oparl.render(manuscript(secret), 'b', [])).toMatchObject({ problem: { why: 'not-public' } })
  })
})

function onItsWay(): InterimReport {
  const report = cologneReport()
  const paper = {
    ...report.plan.paper,
    consultations: [
      { committee: 'Hauptausschuss', role: 'preparation', part: null, sessions: ['2026-12-01'] },
      { committee: 'Rat', role: 'decision', part: null, sessions: [] },
    ] as const,
    oparl: {
      baseUrl: base,
      body: base,
      license: 'https://www.govdata.de/dl-de/zero-2-0',
      organizations: [{ committee: 'Rat', id: `${base}/rat` }],
    },
  }
  return { ...report, number: '1344/2026', plan: { ...report.plan, paper } }
}
