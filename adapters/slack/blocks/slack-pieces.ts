import type { Block } from '#report/block.ts'
import { cleanLine } from '#report/clean-text.ts'
import { factLines, kindLines, linesOf, profileLines, senderLines, tileLine } from './lines.ts'
import { listPieces } from './list-pieces.ts'
import { type Piece, rich, textPieces } from './piece.ts'
import { bold, joined, run, runs } from './runs.ts'
import { plainText } from '#report/plain-text.ts'
import { splitRuns } from './split-runs.ts'
import { tablePieces } from './table-pieces.ts'

/** @slack/types: `text` of a header, and of one element of a context. */
const longestHeader = 150
const longestContext = 3000

/** Blocks as Slack shows them. What people wrote is never markup: it stands in rich text or in plain text. */
export const slackPieces = (children: readonly Block[]): readonly Piece[] => children.flatMap(pieces)

function pieces(node: Block): readonly Piece[] {
  switch (node.type) {
    case 'heading':
      return title(plainText(node.children), node.depth)
    case 'paragraph':
      return textPieces([runs(node.children)])
    case 'list':
      return listPieces(node)
    case 'quote':
      return quote(node.children)
    case 'passage':
      return slackPieces(node.children)
    case 'table':
      return tablePieces(node)
    case 'figure':
      return [...textPieces([bold(node.caption)], true), ...tablePieces(node.table), ...small(node.alt)]
    case 'facts':
      return textPieces(factLines(node.items))
    case 'tiles':
      return textPieces(node.items.map(tileLine))
    case 'head':
      return [
        ...textPieces(senderLines(node)),
        ...textPieces(kindLines(node)),
        ...title(node.title, 1),
        ...textPieces([run(node.subtitle)]),
        ...tablePieces(node.consultations),
      ]
    case 'profile':
      return [...textPieces(profileLines(node)), ...slackPieces(node.children)]
  }
}

function title(text: string, depth: number): readonly Piece[] {
  const said = cleanLine(text)
  if (said === '') return []
  if (depth > 2 || said.length > longestHeader) return textPieces([bold(said)], true)
  return [{ block: { type: 'header', text: { type: 'plain_text', text: said, emoji: false } }, ties: true }]
}

function quote(children: readonly Block[]): readonly Piece[] {
  const lines = linesOf(children).filter((line) => line.length > 0)
  const all = joined(lines.flatMap((line, at) => (at === 0 ? line : [...run('\n'), ...line])))
  return splitRuns(all).map((portion) => ({ block: rich({ type: 'rich_text_quote', elements: [...portion] }) }))
}

/** What a chart shows, in small print below it. */
function small(text: string): readonly Piece[] {
  const portions = splitRuns(run(text)).map((portion) =>
    portion.map((each) => ('text' in each ? (each.text ?? '') : '')).join(''),
  )
  return portions.map((portion) => ({
    block: {
      type: 'context',
      elements: [{ type: 'plain_text', text: portion.slice(0, longestContext), emoji: false }],
    },
  }))
}
