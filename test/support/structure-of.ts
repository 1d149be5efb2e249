import { readXlsx } from 'hucre/xlsx'
import { getDocumentProxy } from 'unpdf'
import type { RenderedFile } from '#app/contracts/format.ts'
import { childrenOf } from '#formats/docx/children-of.ts'
import { unzip } from '#formats/docx/unzip.ts'
import type { XmlElement } from '#formats/docx/xml.ts'
import { readXml } from '#formats/docx/xml.ts'

/** What a file that is no text says, a line for each paragraph, row or tag, with what it is. */
export async function structureOf({ mediaType, bytes }: RenderedFile): Promise<string> {
  const lines = await readers[mediaType]?.(bytes)
  if (lines === undefined) throw new Error(`Nobody reads ${mediaType} here.`)
  return `${lines.join('\n')}\n`
}

const office = 'application/vnd.openxmlformats-officedocument'

const readers: Readonly<Record<string, (bytes: Uint8Array) => readonly string[] | Promise<readonly string[]>>> = {
  [`${office}.wordprocessingml.document`]: wordLines,
  [`${office}.spreadsheetml.sheet`]: sheetLines,
  'application/pdf': pdfLines,
}

function wordLines(bytes: Uint8Array): readonly string[] {
  const document = readXml(unzip(bytes).get('word/document.xml') ?? new Uint8Array())
  return childrenOf(childrenOf(document, 'w:body')[0]).flatMap((element) =>
    element.name === 'w:p' ? [paragraphLine(element)] : element.name === 'w:tbl' ? rowLines(element) : [],
  )
}

function paragraphLine(paragraph: XmlElement): string {
  const [look] = childrenOf(paragraph, 'w:pPr')
  const style = childrenOf(look, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal'
  const kept = childrenOf(look, 'w:keepNext').length > 0 ? ' (kept with the next)' : ''
  return `${style}${kept}: ${textIn(paragraph)}`
}

const rowLines = (table: XmlElement): readonly string[] =>
  childrenOf(table, 'w:tr').map(
    (row) =>
      `| ${childrenOf(row, 'w:tc')
        .map((cell) => childrenOf(cell, 'w:p').map(textIn).join(' / '))
        .join(' | ')} |`,
  )

/** The words in order; a tab and the end of a line are what they are. */
function textIn(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('')
  if (element.name === 'w:tab') return '\t'
  if (element.name === 'w:br') return ' / '
  return childrenOf(element).map(textIn).join('')
}

async function sheetLines(bytes: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await readXlsx(bytes)
  return sheets.flatMap(({ name, rows }) => [
    `[${name}]`,
    ...rows.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))).join(' | '),
    ),
  ])
}

interface Tag {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly Tag[]
}

/** The tags as a reader program finds them, each with the text right within it. */
async function pdfLines(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const lines: string[] = []
  for (let no = 1; no <= document.numPages; no += 1) {
    const page = await document.getPage(no)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    lines.push(`[page ${no}]`, ...tagLines(await page.getStructTree(), markedTexts(items), -1))
  }
  await document.loadingTask.destroy()
  return lines
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>
type Content = Awaited<ReturnType<Page['getTextContent']>>['items'][number]

/** The text of each marked content, by its id; the end of a line is a blank. */
function markedTexts(items: readonly Content[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let open: readonly string[] = []
  for (const item of items) {
    const [inner = ''] = open.slice(-1)
    if ('str' in item) texts.set(inner, `${texts.get(inner) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    else open = item.type === 'endMarkedContent' ? open.slice(0, -1) : [...open, item.id]
  }
  return texts
}

function tagLines(tag: Tag, texts: ReadonlyMap<string, string>, depth: number): readonly string[] {
  const children = tag.children ?? []
  const own = children.map(({ type, id }) => (type === 'content' ? (texts.get(id ?? '') ?? '') : '')).join('')
  const said = [tag.role ?? '', own || tag.alt || ''].filter((part) => part !== '').join(': ')
  const inner = children.flatMap((child) => (child.role === undefined ? [] : tagLines(child, texts, depth + 1)))
  return depth < 0 ? inner : [`${'  '.repeat(depth)}${said}`, ...inner]
}
