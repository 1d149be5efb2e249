import type { StyledRun } from '#report/styled-runs.ts'
import type { ReturnedNote } from '#app/contracts/returned-draft.ts'
import { childrenOf } from './children-of.ts'
import type { FieldStack } from './field-stack.ts'
import { isOn } from './is-on.ts'
import type { ReturnedStyle } from './returned-styles.ts'
import { textWithin } from './text-within.ts'
import { valueOf } from './value-of.ts'
import type { XmlElement } from './xml.ts'

/** What reading the runs of a paragraph takes and leaves. */
export interface RunReading {
  readonly style: (id: string | undefined) => ReturnedStyle
  readonly links: ReadonlyMap<string, string>
  /** Words of comments, footnotes and endnotes by kind and id, as in `w:commentReference 3`. */
  readonly notes: ReadonlyMap<string, string>
  readonly fields: FieldStack
  onBookmark(element: XmlElement): void
  onText(): void
  onNote(note: Omit<ReturnedNote, 'place'>): void
  onTracked(): void
}

/** The runs within a paragraph or a part of it, as if all tracked changes had been accepted. */
export function returnedRuns(
  element: XmlElement,
  reading: RunReading,
  url: string | null = null,
): readonly StyledRun[] {
  return childrenOf(element).flatMap((child): readonly StyledRun[] => {
    switch (child.name) {
      case 'w:r':
        return runOf(child, reading, url)
      case 'w:hyperlink':
        return returnedRuns(child, reading, reading.links.get(child.attributes['r:id'] ?? '') ?? url)
      case 'w:ins':
      case 'w:moveTo':
        reading.onTracked()
        return returnedRuns(child, reading, url)
      case 'w:del':
      case 'w:moveFrom':
        reading.onTracked()
        return []
      case 'w:bookmarkStart':
      case 'w:bookmarkEnd':
        reading.onBookmark(child)
        return []
      case 'w:pPr':
      case 'w:sdtPr':
        return []
      case 'm:oMath':
      case 'm:oMathPara':
        return shown(formulaOf(child), plain, reading, url)
      default:
        return returnedRuns(child, reading, url)
    }
  })
}

const plain = { strong: false, emphasis: false }

function runOf(run: XmlElement, reading: RunReading, url: string | null): readonly StyledRun[] {
  const properties = childrenOf(run, 'w:rPr')[0]
  const style = reading.style(valueOf(properties, 'w:rStyle'))
  const face = {
    strong: isOn(properties, 'w:b') ?? style.strong ?? false,
    emphasis: isOn(properties, 'w:i') ?? style.emphasis ?? false,
  }
  return childrenOf(run).flatMap((child) => shown(signOf(child, reading), face, reading, url))
}

function shown(
  text: string,
  face: Pick<StyledRun, 'strong' | 'emphasis'>,
  { fields, onText }: RunReading,
  url: string | null,
): readonly StyledRun[] {
  if (text === '' || !fields.isShown()) return []
  onText()
  return [{ ...face, text, url: fields.link() ?? url }]
}

/** What a part of a run shows as text, with all that happens beside. */
function signOf(part: XmlElement, reading: RunReading): string {
  const { name, attributes } = part
  const { fields } = reading
  switch (name) {
    case 'w:t':
      return part.children.filter((child) => typeof child === 'string').join('')
    case 'w:tab':
      return ' '
    case 'w:br':
      return ['page', 'column'].includes(attributes['w:type'] ?? '') ? '' : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return symbolOf(attributes['w:char'] ?? '')
    case 'w:instrText':
      fields.instruct(part.children.filter((child) => typeof child === 'string').join(''))
      return ''
    case 'w:fldChar':
      return turnField(attributes['w:fldCharType'] ?? '', fields)
    default:
      return noted(part, reading)
  }
}

function turnField(type: string, fields: FieldStack): '' {
  if (type === 'begin') fields.begin()
  if (type === 'separate') fields.separate()
  if (type === 'end') fields.end()
  return ''
}

/** Signs of symbol typefaces have places of their own and mean nothing without it. */
function symbolOf(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return Number.isNaN(code) || (code >= 0xe0_00 && code <= 0xf8_ff) ? '\uFFFD' : String.fromCodePoint(code)
}

function noted(part: XmlElement, { notes, onNote }: RunReading): '' {
  const text = notes.get(`${part.name} ${part.attributes['w:id'] ?? ''}`)
  if (text !== undefined) onNote({ kind: part.name === 'w:commentReference' ? 'comment' : 'footnote', text })
  if (pictures.has(part.name)) {
    const words = textWithin(part)
    onNote(words === '' ? { kind: 'picture', text: '' } : { kind: 'text-box', text: words })
  }
  return ''
}

const pictures = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])

const formulaOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child.trim() : formulaOf(child))).join('')
