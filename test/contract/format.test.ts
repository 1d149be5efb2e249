import { describe, expect, test } from 'vitest'
import type { Format, Manuscript } from '#app/contracts/format.ts'
import { assembleReport } from '#report/assemble-report.ts'
import type { Block } from '#report/block.ts'
import { heading, paragraph, table } from '#report/build.ts'
import { loadPlugIn, plugInsIn } from '#house/plug-ins.ts'
import { catalogue } from '#text/catalogue.ts'
import { fieldLines } from '#text/field-lines.ts'
import { aMeasure, anAnswer, aReport } from '#test/support/a-report.ts'
import { made } from '#test/support/made.ts'
import { cologneReport } from '#test/support/cologne-report.ts'
import { cologneStatement } from '#test/support/cologne-statement.ts'
import { oneOfEachBlock } from '#test/support/one-of-each-block.ts'
import { readable } from '#test/support/readable.ts'
import { wordsIn } from '#test/support/words-in.ts'

const folder = new URL('../../src/formats/', import.meta.url)
const facts = cologneReport()
const statement = cologneStatement()
const toMeasures = facts.board?.statements.filter(({ measure }) => measure !== null) ?? []
/** Every kind of paper. */
const papers = [
  ['interim report', facts],
  ['statement', statement],
] as const

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a | b',
  '`x`',
  '[y](javascript:alert(1))',
  "\"' onclick='z",
  '&lt;b&gt;',
  '*c* _d_',
  '# e',
  '1. f',
]

function manuscript(...blocks: readonly Block[]): Manuscript {
  return { facts, blocks, language: 'de', title: 'Zwischenbericht', mark: null, part: null, version: null }
}

const names = await plugInsIn(folder)
const formats = await Promise.all(names.map(async (name) => ({ name, format: await loadPlugIn<Format>(folder, name) })))

async function textIn(format: Format, given: Manuscript): Promise<string> {
  const { files } = await made(format, given)
  return (await Promise.all(files.map((file) => readable(file, format)))).join('\n')
}

describe.each(formats)('format $name', ({ name, format }) => {
  test('is named as its folder, and names its files after the stem', async () => {
    expect(format.name).toBe(name)
    const given = manuscript(oneOfEachBlock.figure)
    for (const file of (await made(format, given)).files) expect(file.name).toMatch(/^bericht[-.]/)
  })

  test.each(papers)('writes the same %s to the same bytes', async (_, paper) => {
    const given = { ...manuscript(...assembleReport(paper, catalogue('de'))), facts: paper }
    expect(await format.render(given, 'bericht', [])).toEqual(await format.render(given, 'bericht', []))
  })
})

describe.each(formats.filter(({ format }) => format.figures))('format $name of figures', ({ format }) => {
  const { figure } = oneOfEachBlock

  test('makes a file per figure with its title and its text alternative, and none without', async () => {
    const text = await textIn(format, manuscript(figure, { type: 'quote', children: [{ ...figure, id: 'again' }] }))
    for (const part of [figure.caption, figure.alt]) expect(text.split(part)).toHaveLength(3)
    expect((await made(format, manuscript(oneOfEachBlock.table))).files).toEqual([])
  })

  test('shows the marks of a draft and of a paper that is not for the public', async () => {
    const text = await textIn(format, { ...manuscript(figure), mark: 'Entwurf', part: 'Nicht für alle' })
    for (const mark of ['Entwurf', 'Nicht für alle']) expect(text).toContain(mark)
  })

  test.each(hostile)('shows %j as text', async (text) => {
    const given = { ...manuscript({ ...figure, caption: text, alt: text }), title: text, mark: text }
    expect((await textIn(format, given)).split(text).length - 1).toBeGreaterThanOrEqual(4)
  })
})

describe.each(formats.filter(({ format }) => !format.figures && !format.data))(
  'format $name of the whole paper',
  ({ format }) => {
    const textOf = (given: Manuscript): Promise<string> => textIn(format, given)

    test.each(Object.entries(oneOfEachBlock))('keeps every word of a %s', async (_, block) => {
      const text = letters(await textOf(manuscript(block)))
      for (const part of wordsIn([block]).split('\n')) expect(text).toContain(letters(part))
    })

    test.each(papers)('keeps every word of a whole %s', async (_, paper) => {
      const blocks = assembleReport(paper, catalogue('de'))
      const text = letters(await textOf({ ...manuscript(...blocks), facts: paper }))
      for (const part of wordsIn(blocks).split('\n')) expect(text).toContain(letters(part))
    })

    test('shows the mark of a draft', async () => {
      expect(await textOf({ ...manuscript(), mark: 'Entwurf, nicht freigegeben' })).toContain(
        'Entwurf, nicht freigegeben',
      )
    })

    test('says on the paper that it is not for the public', async () => {
      expect(await textOf({ ...manuscript(), part: 'Nicht für alle' })).toContain('Nicht für alle')
    })

    test.each(hostile)('shows %j as text wherever it stands', async (text) => {
      const blocks = [
        heading(1, text),
        paragraph(text),
        table(text, [text], [[text]]),
        { ...oneOfEachBlock.head, title: text },
      ]
      const shown = await textOf({ ...manuscript(...blocks), title: text, mark: text })
      expect(shown.split(text).length - 1).toBeGreaterThanOrEqual(7)
    })

    test.each([
      ['block', { type: 'carousel' }],
      ['inline', { type: 'paragraph', children: [{ type: 'blink', value: 'x' }] }],
      ['inherited name', { type: 'constructor' }],
    ])('refuses an unknown %s', async (_, node) => {
      await expect(format.render(manuscript(node as Block), 'bericht', [])).rejects.toThrow(/No handler for a node/)
    })
  },
)

describe.each(formats.filter(({ format }) => format.data && !format.lists))(
  'format $name of the facts',
  ({ format }) => {
    test('has every measure with all that is told of it', async () => {
      const text = await textIn(format, manuscript())
      for (const { code, title, lead, references = [], now, last } of facts.profiles) {
        const said = now ?? last
        const told = facts.questions.flatMap(({ id, kind }) =>
          fieldLines(kind, said?.fields[id] ?? '', catalogue('de')),
        )
        const named = [...references.map((reference) => reference.title), now?.partner ?? '']
        for (const part of [code, title, lead ?? '', ...told, ...named]) expect(text).toContain(part)
      }
      for (const { source = '' } of facts.fields) expect(text).toContain(source)
      for (const { text: said } of toMeasures) expect(text).toContain(said)
    })

    test('has every point of a statement with all that is told of it', async () => {
      const text = await textIn(format, { ...manuscript(), facts: statement })
      for (const { code, motion, text: wording, measures } of statement.statement?.points ?? []) {
        const { lead, now } = statement.profiles.find((each) => each.code === code) ?? {}
        const told = [
          now?.fields['text'] ?? '',
          now?.partner ?? '',
          lead ?? '',
          ...measures.map((measure) => measure.code),
        ]
        for (const part of [motion, wording, ...told]) expect(text).toContain(part)
      }
    })

    test('shows the marks of a draft and of a paper that is not for the public', async () => {
      const text = await textIn(format, { ...manuscript(), mark: 'Entwurf', part: 'Nicht für alle' })
      for (const mark of ['Entwurf', 'Nicht für alle']) expect(text).toContain(mark)
    })

    test.each([...hostile, '=1+1', '+49 221 1', '-5 %', '@sum', "'=1"])('keeps %j as it is', async (text) => {
      const texts = Array.from({ length: 7 }, (_, no) => `${text} ${no}`)
      const [code = '', title = '', field = '', lead = '', partner = '', said = '', mark = ''] = texts
      const measure = aMeasure(code, title, { field, lead, partners: [partner], now: anAnswer(said) })
      const shown = await textIn(format, { ...manuscript(), facts: aReport([measure]), mark })
      expect(shown.split('\n')).toEqual(expect.arrayContaining(texts))
    })
  },
)

const letters = (text: string): string => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
