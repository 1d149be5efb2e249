import type { StyledRun } from '#report/styled-runs.ts'
import type { ReturnedNote } from '#app/contracts/returned-draft.ts'
import { childrenOf } from './children-of.ts'
import type { FieldStack } from './field-stack.ts'
import { isIndented } from './is-indented.ts'
import type { PassageMarks } from './passage-marks.ts'
import type { ReturnedLine } from './returned-line.ts'
import type { ListPlace } from './returned-lists.ts'
import { returnedRuns } from './returned-runs.ts'
import type { ReturnedStyle } from './returned-styles.ts'
import { valueOf } from './value-of.ts'
import type { XmlElement } from './xml.ts'

/** What reading a file line by line takes, and what it has come across so far. */
export interface LineReading {
  readonly style: (id: string | undefined) => ReturnedStyle
  readonly listOf: (numbering: XmlElement | undefined) => ListPlace | undefined
  readonly links: ReadonlyMap<string, string>
  readonly noteTexts: ReadonlyMap<string, string>
  readonly fields: FieldStack
  readonly marks: PassageMarks
  readonly notes: ReturnedNote[]
  tracked: boolean
  /** The paragraph whose end has been deleted: the next one goes on with it. */
  unended: ReturnedLine | undefined
}

/** A paragraph, unless its end has been deleted or it belongs to a table of contents. */
export function returnedParagraph(paragraph: XmlElement, reading: LineReading): readonly ReturnedLine[] {
  const { style, fields, unended } = reading
  const properties = childrenOf(paragraph, 'w:pPr')[0]
  const inherited = style(valueOf(properties, 'w:pStyle'))
  const wasContents = fields.isContents()
  const { runs, places, found } = wordsOf(paragraph, reading)
  const line: ReturnedLine = {
    kind: 'line',
    runs: [...(unended?.runs ?? []), ...runs],
    places: [...new Set([...(unended?.places ?? []), ...places])],
    heading: inherited.heading,
    list: listPlace(properties, inherited, reading),
    indented: isIndented(properties) || inherited.indented,
  }
  reading.notes.push(...found.map((note) => ({ ...note, place: line.places[0] ?? null })))
  const isJoined = endsDeleted(properties, reading)
  reading.unended = isJoined ? line : undefined
  return isJoined || inherited.contents || wasContents ? [] : [line]
}

/** A paragraph's own numbering, even that it has none, goes before that of its style. */
function listPlace(properties: XmlElement | undefined, { numbering }: ReturnedStyle, { listOf }: LineReading) {
  const [own] = childrenOf(properties, 'w:numPr')
  return listOf(own ?? numbering)
}

/** Whether the end of the paragraph is among the tracked deletions. */
function endsDeleted(properties: XmlElement | undefined, reading: LineReading): boolean {
  const changes = childrenOf(childrenOf(properties, 'w:rPr')[0]).map(({ name }) => name)
  const deleted = changes.some((name) => name === 'w:del' || name === 'w:moveFrom')
  reading.tracked ||= deleted || changes.includes('w:ins') || changes.includes('w:moveTo')
  return deleted
}

/**
 * A passage counts for a paragraph when its mark begins there, or goes on with words before it ends: programs like to
 * put the end of a mark at the beginning of what follows.
 */
function wordsOf(paragraph: XmlElement, reading: LineReading) {
  const { style, links, noteTexts, fields, marks } = reading
  const places = new Set<number>()
  const found: Omit<ReturnedNote, 'place'>[] = []
  const before = marks.open()
  const goOn = (): void => {
    const open = marks.open()
    for (const [id, place] of before) if (open.has(id)) places.add(place)
  }
  const runs: readonly StyledRun[] = returnedRuns(paragraph, {
    style,
    links,
    notes: noteTexts,
    fields,
    onBookmark(element) {
      const begun = marks.turn(element)
      if (begun !== undefined) places.add(begun)
    },
    onText: goOn,
    onNote: (note) => void found.push(note),
    onTracked: () => void (reading.tracked = true),
  })
  goOn()
  return { runs, places, found }
}
