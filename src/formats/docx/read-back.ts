import { type Outcome, accepted } from '#domain/outcome.ts'
import { plainText } from '#report/plain-text.ts'
import { typed } from '#report/typed.ts'
import type { ReturnedDraft, ReturnedPart } from '#app/contracts/returned-draft.ts'
import { fileFaulty } from './file-faulty.ts'
import { returnedBlocks } from './returned-blocks.ts'
import { returnedInlines } from './returned-inlines.ts'
import type { ReturnedLine, ReturnedTable } from './returned-line.ts'
import { returnedLines } from './returned-lines.ts'
import { returnedPackage } from './returned-package.ts'
import { type ReturnedParts, returnedParts } from './returned-parts.ts'
import { returnedVersion } from './returned-version.ts'

/** Reads a paper that was edited in Word, LibreOffice or another program; refuses with `file-refused` whatever is none. */
export async function readBack(bytes: Uint8Array): Promise<Outcome<ReturnedDraft>> {
  const files = returnedPackage(bytes)
  if (!files.ok) return files
  try {
    const parts = returnedParts(files.value)
    return parts ? accepted(draftIn(parts)) : fileFaulty('not-word')
  } catch (error) {
    // Entities of its own, or elements so deep in one another that nobody can follow.
    if (error instanceof SyntaxError || error instanceof RangeError) return fileFaulty('unsafe')
    if (error instanceof Error && !(error instanceof TypeError)) return fileFaulty('damaged')
    throw error
  }
}

function draftIn(parts: ReturnedParts): ReturnedDraft {
  const { lines, notes, tracked } = returnedLines(parts)
  return { version: returnedVersion(parts.properties), parts: partsIn(lines), notes, tracked }
}

/** Passages where they begin, all their lines together; between them what belongs to none. */
function partsIn(lines: readonly (ReturnedLine | ReturnedTable)[]): readonly ReturnedPart[] {
  const byPlace = Map.groupBy(lines, ({ places }) => places[0] ?? 0)
  const begun = new Set<number>()
  return lines.flatMap((line): readonly ReturnedPart[] => {
    const own = line.places.filter((place) => !begun.has(place))
    for (const place of own) begun.add(place)
    if (line.places.length > 0)
      return own.map((place) => ({ kind: 'passage', place, text: typed(returnedBlocks(byPlace.get(place) ?? [])) }))
    return elsewhere(line).filter(({ text }) => text !== '')
  })
}

function elsewhere(line: ReturnedLine | ReturnedTable): readonly ReturnedPart[] {
  if (line.kind === 'table')
    return line.rows.map((cells) => ({
      kind: 'row',
      text: cells
        .map(words)
        .filter((cell) => cell !== '')
        .join(' | '),
    }))
  if (line.heading > 0) return [{ kind: 'heading', depth: line.heading, text: words(line.runs) }]
  return [{ kind: 'paragraph', text: typed(returnedBlocks([line])) }]
}

const words = (runs: ReturnedLine['runs']): string => plainText(returnedInlines(runs)).replace(/\s+/g, ' ').trim()
