import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Manuscript } from '#app/contracts/format.ts'
import { paragraph } from '#report/build.ts'
import { renderPdf } from '#formats/pdf/render-pdf.ts'
import { ours } from '#formats/pdf/typeset.ts'
import { typefaceFiles } from '#drawing/typefaces.ts'
import { cologneReport } from '#test/support/cologne-report.ts'

const manuscript: Manuscript = {
  facts: cologneReport(),
  blocks: [paragraph('Das Konzept liegt vor.')],
  language: 'de',
  title: 'Zwischenbericht',
  mark: null,
  part: null,
  version: null,
}

const refusal = (why: string, detail: unknown) => ({
  ok: false,
  problem: { kind: 'format-failed', format: 'pdf', why, detail },
})

describe('a PDF is refused', () => {
  let templates: string
  beforeAll(async () => {
    templates = await mkdtemp(join(tmpdir(), 'template-'))
  })
  afterAll(() => rm(templates, { recursive: true }))

  const setFrom = async (template: string) => {
    await writeFile(join(templates, 'report.typ'), template)
    return renderPdf(manuscript, 'bericht', typefaceFiles, { ...ours, templates })
  }

  test('on a machine that has no program for it', async () => {
    const loadTypst = async () => Promise.reject(new Error('Cannot find native binding'))
    expect(await renderPdf(manuscript, 'bericht', typefaceFiles, { ...ours, loadTypst })).toEqual(
      refusal('no-program', `${process.platform}-${process.arch}`),
    )
  })

  test('without a typeface', async () => {
    const files = typefaceFiles.map((file) => file.replace('SourceSans3-It.ttf', 'SourceSans3-Gone.ttf'))
    expect(await renderPdf(manuscript, 'bericht', files)).toEqual(refusal('typeface', 'SourceSans3-Gone.ttf'))
  })

  test('where the template does not compile, with the first thing that is wrong with it', async () => {
    expect(await setFrom('#let doc = json("document.json")\n#heading(doc.nothing)')).toEqual(
      refusal('template', 'dictionary does not contain key "nothing"'),
    )
  })

  test('where there is no template', async () => {
    const none = await renderPdf(manuscript, 'bericht', typefaceFiles, { ...ours, templates: join(templates, 'none') })
    expect(none).toEqual(refusal('template', expect.stringContaining('file not found')))
  })

  test('where a text cannot be set so that everybody can read it', async () => {
    const template = '#set document(title: "x")\n#set text(font: "Source Sans 3", fallback: false)\n漢'
    expect(await setFrom(template)).toEqual(refusal('text', expect.stringContaining('漢')))
  })
})
