import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import validate from '@ooxml-tools/validate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import docx from '#formats/docx/index.ts'
import { assembleReport } from '#report/assemble-report.ts'
import { soffice } from '#test/servers/tools/soffice.ts'
import { temporaryFolder } from '#test/support/stores.ts'
import { catalogue } from '#text/catalogue.ts'
import { lostWords } from './lost-words.ts'
import { facts, paperFile } from './papers.ts'
import { printedPages } from './printed-pages.ts'

const tools = inject('tools')
const { draftMark } = catalogue('de').papers

const papers = [
  { format: 'docx', size: 6, state: 'draft', name: 'six.docx' },
  { format: 'docx', size: 54, state: 'released', name: 'muenster.docx' },
  { format: 'docx', size: 'statement', state: 'draft', name: 'statement.docx' },
  { format: 'xlsx', size: 'statement', state: 'released', name: 'statement.xlsx' },
  { format: 'xlsx', size: 6, state: 'draft', name: 'six.xlsx' },
  { format: 'xlsx', size: 54, state: 'released', name: 'muenster.xlsx' },
] as const

let folder: Awaited<ReturnType<typeof temporaryFolder>>
const pathOf = (name: string): string => join(folder.path, name)

beforeAll(async () => {
  folder = await temporaryFolder()
  for (const { format, size, state, name } of papers)
    await writeFile(pathOf(name), (await paperFile(format, size, state)).bytes)
  return () => folder[Symbol.asyncDispose]()
})

describe('Microsoft’s Open XML SDK', () => {
  const faultsOf = (bytes: Uint8Array, format: 'docx' | 'xlsx') =>
    validate(new Uint8Array(bytes), format, 'Microsoft365')

  test.each(papers)('finds no fault in $name', async ({ name, format }) => {
    expect(await faultsOf(await readFile(pathOf(name)), format)).toEqual([])
  })

  test('finds a fault that is planted', async () => {
    const parts = unzipSync(await readFile(pathOf('six.docx')))
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const spoilt = { ...parts, 'word/document.xml': strToU8(body.replace('<w:body>', '<w:body><w:unheardOf/>')) }
    expect(await faultsOf(zipSync(spoilt), 'docx')).not.toEqual([])
  })
})

describe.skipIf(tools.soffice === null || tools.pdftotext === null)('LibreOffice', () => {
  const office = () => soffice(tools.soffice ?? '', folder.path)

  test('sets the Word file of a draft with the mark on every page, and keeps its words', async () => {
    const pages = await printedPages(tools.pdftotext ?? '', await office().converted(pathOf('six.docx'), 'pdf'))
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.length).toBeLessThan(20)
    for (const { words } of pages) expect(words.map(({ text }) => text).join(' ')).toContain(draftMark)
  })

  test('sets the Word file of a released paper without a mark, in about as many pages as it should take', async () => {
    const pages = await printedPages(tools.pdftotext ?? '', await office().converted(pathOf('muenster.docx'), 'pdf'))
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.length).toBeLessThan(80)
    for (const { words } of pages) expect(words.map(({ text }) => text)).not.toContain(draftMark)
  })

  test.each([
    ['six.docx', 6],
    ['statement.docx', 'statement'],
    ['muenster.docx', 54],
  ] as const)('finds all words of the paper in %s', async (name, size) => {
    const read = await readFile(await office().converted(pathOf(name), 'txt:Text (encoded):UTF8'), 'utf8')
    const { torn, lost } = lostWords(assembleReport(await facts[size](), catalogue('de')), read)
    expect(lost).toEqual([])
    expect(torn).toBeLessThan(0.05)
  })

  test.each([
    ['six.xlsx', 6],
    ['statement.xlsx', 'statement'],
    ['muenster.xlsx', 54],
  ] as const)('finds every measure in %s', async (name, size) => {
    const read = await readFile(
      await office().converted(
        pathOf(name),
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
      ),
      'utf8',
    )
    for (const { title } of (await facts[size]()).profiles) expect(read).toContain(title.replaceAll('"', '""'))
  })

  test('hands back a draft in which one passage was edited: that one, and no other', async () => {
    const before = await passagesOf(await readFile(pathOf('six.docx')))
    const edited = pathOf('edited.docx')
    await replaceIn(office(), pathOf('six.docx'), edited, 'abgestimmt', 'noch nicht beraten')
    const after = await passagesOf(await readFile(edited))
    expect(after.version).toMatchObject({ paper: 'paper-1', no: 2 })
    expect([...after.texts.keys()]).toEqual([...before.texts.keys()])
    const changed = [...after.texts].filter(([place, text]) => text !== before.texts.get(place))
    expect(changed).toHaveLength(1)
    const [[place, text] = [0, '']] = changed
    expect(before.texts.get(place)?.replace('abgestimmt', 'noch nicht beraten')).toBe(text)
  })
})

async function passagesOf(bytes: Uint8Array) {
  const read = await docx.readBack?.(bytes)
  if (!read?.ok) throw new Error(`The draft is not read: ${JSON.stringify(read)}`)
  const { version, parts } = read.value
  const texts = new Map(parts.flatMap((part) => (part.kind === 'passage' ? [[part.place, part.text] as const] : [])))
  return { version, texts }
}

/** Opens a file, replaces words as somebody who edits it would, and saves it as a Word file. */
async function replaceIn(office: ReturnType<typeof soffice>, from: string, to: string, words: string, others: string) {
  await office.started('--terminate_after_init')
  const library = join(office.profile, 'user', 'basic', 'Standard')
  await mkdir(library, { recursive: true })
  const url = (path: string): string => pathToFileURL(path).href
  const head = (kind: string, name: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name}">\n`
  const modules = `<library:element library:name="Edit"/>`
  const attributes =
    'xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"'
  await writeFile(
    join(library, 'script.xlb'),
    `${head('library:library', 'library.dtd')}<library:library ${attributes}>${modules}</library:library>`,
  )
  await writeFile(
    join(library, 'dialog.xlb'),
    `${head('library:library', 'library.dtd')}<library:library ${attributes}/>`,
  )
  await writeFile(
    join(library, 'Edit.xba'),
    `${head('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL("${url(from)}", "_blank", 0, hidden())
  search = document.createReplaceDescriptor()
  search.SearchString = "${words}"
  search.ReplaceString = "${others}"
  document.replaceAll(search)
  Dim word(0) As New com.sun.star.beans.PropertyValue
  word(0).Name = "FilterName" : word(0).Value = "MS Word 2007 XML"
  document.storeToURL("${url(to)}", word())
  document.close(True)
End Sub
</script:module>`,
  )
  await office.started('macro:///Standard.Edit.Main')
}
