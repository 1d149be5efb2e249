import type { getDocumentProxy } from 'unpdf'
import { joinedLines } from './joined-lines.ts'
import { type PageText, hyphen, pageText } from './page-text.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>
type Tree = Awaited<ReturnType<Page['getStructTree']>>
type Element = Tree['children'][number]

// These stand within a line; everything else is a text of its own.
const inline = new Set(['Span', 'Strong', 'Em', 'Link', 'Reference', 'Code'])

/**
 * All words of a tagged PDF, as a screen reader goes through them: the texts, each whole, and the alternatives of
 * pictures, then what stands on every page, the addresses of links, the bookmarks and the title.
 */
export async function wordsIn(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  // The reader takes what it is given away from its owner.
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  try {
    const texts: string[] = []
    const others = new Set<string>()
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const text = pageText((await page.getTextContent({ includeMarkedContent: true })).items)
      const onPage = textsIn(await page.getStructTree(), text)
      texts.push(...overPages(texts.at(-1), onPage[0]), ...onPage)
      for (const other of [...text.artifacts, ...(await addressesOn(page))]) others.add(other)
      page.cleanup()
    }
    return [...texts, ...others, ...(await namesOf(pdf))].join('\n').replaceAll(hyphen, '')
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** The texts of an element in order; what stands side by side in a line is one. A page without tags has none. */
function textsIn(element: Tree | null, page: PageText): readonly string[] {
  if (element === null) return []
  const texts: string[] = 'alt' in element && typeof element.alt === 'string' ? [element.alt] : []
  let line: string[] = []
  for (const child of element.children) {
    const pieces = piecesOf(child, page)
    if (pieces !== null) line.push(...pieces)
    else if ('children' in child) {
      texts.push(joinedLines(line), ...textsIn(child, page))
      line = []
    }
  }
  return [...texts, joinedLines(line)].filter((text) => text !== '')
}

/** The pieces of what stands within a line; null for what does not. */
function piecesOf(element: Element, page: PageText): readonly string[] | null {
  if (!('children' in element)) return page.tagged.get(element.id) ?? []
  if (!inline.has(element.role) || 'alt' in element) return null
  const pieces = element.children.map((child) => piecesOf(child, page))
  return pieces.includes(null) ? null : pieces.flatMap((some) => some ?? [])
}

/** The end of a page and the beginning of the next in one, where a text may go on. */
function overPages(last: string | undefined, first: string | undefined): readonly string[] {
  if (last === undefined || first === undefined) return []
  return [last.endsWith(hyphen) ? last + first : `${last} ${first}`]
}

async function addressesOn(page: Page): Promise<readonly string[]> {
  const annotations: readonly { readonly url?: unknown }[] = await page.getAnnotations()
  return annotations.flatMap(({ url }) => (typeof url === 'string' ? [url] : []))
}

async function namesOf(pdf: Document): Promise<readonly string[]> {
  const { info } = await pdf.getMetadata()
  const said = Object.values(info).filter((value) => typeof value === 'string')
  return [...said, ...titlesIn(await pdf.getOutline())]
}

type Bookmarks = Awaited<ReturnType<Document['getOutline']>>

const titlesIn = (bookmarks: Bookmarks | null): readonly string[] =>
  (bookmarks ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items)])
