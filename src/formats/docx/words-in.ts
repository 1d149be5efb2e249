import { unzip } from './unzip.ts'
import type { XmlElement } from './xml.ts'
import { readXml } from './xml.ts'

/** Body first, then what stands around it, then what is said about the file. */
const order = ['word/document.xml', 'word/header', 'word/footer', 'word/', 'docProps/']

/** All words of a Word file: every text, alternative, caption, property, comment and address, a paragraph a line. */
export function wordsIn(bytes: Uint8Array): string {
  const parts = [...unzip(bytes)].filter(([name]) => /\.(?:xml|rels)$/.test(name))
  const ranked = parts.toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return ranked.flatMap(([name, part]) => linesOf(readXml(part), name)).join('\n')
}

const rank = (name: string): number => {
  const at = order.findIndex((start) => name.startsWith(start))
  return at < 0 ? order.length : at
}

function linesOf(root: XmlElement, name: string): readonly string[] {
  if (name.endsWith('.rels')) return addresses(root)
  if (name.startsWith('docProps/')) return textsIn(root)
  return name.startsWith('word/') && !/word\/(?:styles|settings|numbering|fontTable|theme)/.test(name)
    ? paragraphs(root)
    : []
}

/** Where links lead outside the file. */
const addresses = ({ children }: XmlElement): readonly string[] =>
  elements(children).flatMap(({ attributes }) =>
    attributes['TargetMode'] === 'External' ? [attributes['Target'] ?? ''] : [],
  )

/** Of properties: each text, and the names that the city's software gives. */
const textsIn = ({ attributes, children }: XmlElement): readonly string[] => [
  ...(attributes['name'] === undefined ? [] : [attributes['name']]),
  ...children.flatMap((child) => (typeof child === 'string' ? [child] : textsIn(child))),
]

/** The texts of paragraphs, and of what has a text though it is none. */
function paragraphs(root: XmlElement): readonly string[] {
  const lines: string[] = []
  walk(root, null)
  return lines.filter((each) => each.trim() !== '')

  /** `runs` are the texts of the paragraph around; null outside of one. */
  function walk(element: XmlElement, runs: string[] | null): void {
    lines.push(...said(element))
    if (element.name === 'mc:Fallback') return
    if (element.name === 'w:p') {
      const own: string[] = []
      for (const child of elements(element.children)) walk(child, own)
      lines.push(own.join(''))
      return
    }
    const text = textOf(element)
    if (text !== null) runs?.push(text)
    else for (const child of elements(element.children)) walk(child, runs)
  }
}

function textOf({ name, children }: XmlElement): string | null {
  if (name === 'w:t' || name === 'w:delText') return children.filter((child) => typeof child === 'string').join('')
  if (name === 'w:tab') return '\t'
  if (name === 'w:br' || name === 'w:cr') return '\n'
  return name === 'w:noBreakHyphen' ? '\u2011' : null
}

/** What only a screen reader reads, or a program paints. */
function said({ name, attributes }: XmlElement): readonly string[] {
  if (name === 'wp:docPr' || name === 'pic:cNvPr') return [attributes['title'] ?? '', attributes['descr'] ?? '']
  if (name === 'w:tblCaption' || name === 'w:tblDescription') return [attributes['w:val'] ?? '']
  if (name === 'v:textpath') return [attributes['string'] ?? '']
  return name.startsWith('v:') ? [attributes['alt'] ?? ''] : []
}

const elements = (children: XmlElement['children']): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string')
