import type { StyledRun } from '#report/styled-runs.ts'
import type { ReturnedNote } from '#app/contracts/returned-draft.ts'
import { childrenOf } from './children-of.ts'
import { fieldStack } from './field-stack.ts'
import { passageMarks } from './passage-marks.ts'
import type { ReturnedLine, ReturnedTable } from './returned-line.ts'
import { returnedLists } from './returned-lists.ts'
import { returnedNotes } from './returned-notes.ts'
import { type LineReading, returnedParagraph } from './returned-paragraph.ts'
import type { ReturnedParts } from './returned-parts.ts'
import { returnedStyles } from './returned-styles.ts'
import { valueOf } from './value-of.ts'
import type { XmlElement } from './xml.ts'

export interface ReturnedLines {
  readonly lines: readonly (ReturnedLine | ReturnedTable)[]
  readonly notes: readonly ReturnedNote[]
  readonly tracked: boolean
}

/**
 * The paragraphs and tables of a returned file in order, each with the passages it belongs to: every paragraph that holds
 * something of a passage is wholly part of it, whatever has been added before or after the mark. Tables that only set
 * passages out are looked into; a table of contents is left out.
 */
export function returnedLines(parts: ReturnedParts): ReturnedLines {
  const reading: LineReading = {
    style: returnedStyles(parts.styles),
    listOf: returnedLists(parts.numbering),
    links: parts.links,
    noteTexts: returnedNotes(parts),
    fields: fieldStack(),
    marks: passageMarks(),
    notes: [],
    tracked: false,
    unended: undefined,
  }
  const lines = childrenOf(parts.document, 'w:body').flatMap((body) => linesOf(body, reading))
  const { unended, notes, tracked } = reading
  return { lines: unended ? [...lines, unended] : lines, notes, tracked }
}

function linesOf(element: XmlElement, reading: LineReading): readonly (ReturnedLine | ReturnedTable)[] {
  switch (element.name) {
    case 'w:p':
      return returnedParagraph(element, reading)
    case 'w:tbl':
      return tableOf(element, reading)
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
      reading.marks.turn(element)
      return []
    case 'w:del':
    case 'w:moveFrom':
      reading.tracked = true
      return []
    default:
      return isContents(element) ? [] : childrenOf(element).flatMap((child) => linesOf(child, reading))
  }
}

function tableOf(table: XmlElement, reading: LineReading): readonly (ReturnedLine | ReturnedTable)[] {
  const around = new Set(reading.marks.open().values())
  const inner = childrenOf(table, 'w:tr')
    .filter((row) => !isDeleted(row, reading))
    .map((row) => cellsOf(row).map((cell) => childrenOf(cell).flatMap((child) => linesOf(child, reading))))
  const setsOut = inner.flat(2).some(({ places }) => places.some((place) => !around.has(place)))
  if (setsOut) return inner.flat(2)
  return [
    { kind: 'table', places: [...around], rows: inner.map((cells) => cells.map((cell) => cell.flatMap(cellRuns))) },
  ]
}

function isDeleted(row: XmlElement, reading: LineReading): boolean {
  const deleted = childrenOf(childrenOf(row, 'w:trPr')[0], 'w:del').length > 0
  reading.tracked ||= deleted
  return deleted
}

/** Cells may stand in a frame of their own. */
const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  childrenOf(row).flatMap((child) => (child.name === 'w:tc' ? [child] : cellsOf(child)))

/** The lines of a cell one under the other. */
function cellRuns(line: ReturnedLine | ReturnedTable, index: number): readonly StyledRun[] {
  const runs = line.kind === 'line' ? line.runs : line.rows.flat().flatMap((cell) => [...cell, blank])
  return index === 0 ? runs : [{ ...blank, text: '\n' }, ...runs]
}

const blank: StyledRun = { text: ' ', strong: false, emphasis: false, url: null }

function isContents(control: XmlElement): boolean {
  const part = childrenOf(childrenOf(control, 'w:sdtPr')[0], 'w:docPartObj')[0]
  return /table of contents/i.test(valueOf(part, 'w:docPartGallery') ?? '')
}
