import type { Block, Head, Table } from '#report/block.ts'
import { plainText } from '#report/plain-text.ts'
import { breadth } from './breadth.ts'
import { columnWidths } from './column-widths.ts'
import { page, textWidth, tilesBeside } from './look.ts'

// In points, as the styles have them: a line and the room around it.
const [width, height] = [textWidth / 20, (page.height - page.top - page.bottom) / 20]
const text = { size: 10.5, line: 13.6, after: 5.5 }
const chapter = { line: 19.5, around: 18 }
const cell = { line: 11.7, around: 5.5 }
const [caption, gap, tile, bullet] = [17.3, 7, 53, 13.2]
const letterhead = { city: 19.5, line: 12.3, rule: 8 }
const title = { size: 19.5, line: 23.3, around: 11 }
const subtitle = 17.5
/** Over a whole line the letters are as wide as they are on average, not as wide as they may be in a word. */
const evened = 0.88

/**
 * The height that is left on the first page for the first picture, in points, about: what stands before it is reckoned
 * rather too high than too low. Less than nothing where the picture comes later.
 */
export function roomForChart(tree: readonly Block[]): number {
  const before = tree.slice(
    0,
    Math.max(
      0,
      tree.findIndex(({ type }) => type === 'figure'),
    ),
  )
  return height - heightOf(before) - caption - 4
}

const heightOf = (blocks: readonly Block[]): number => sum(blocks.map(blockHeight))

function blockHeight(block: Block): number {
  switch (block.type) {
    case 'heading':
      return chapter.line + chapter.around
    case 'paragraph':
      return lines(plainText(block.children), text.size, width) * text.line + text.after
    case 'list':
      return sum(block.items.map((item) => heightOf(item) - text.after + bullet - text.line + 2.5))
    case 'passage':
    case 'quote':
      return heightOf(block.children)
    case 'tiles':
      return Math.ceil(block.items.length / tilesBeside) * tile + gap
    case 'head':
      return headHeight(block)
    case 'table':
      return tableHeight(block)
    default:
      return height
  }
}

function headHeight({ department, office, title: name, consultations }: Head): number {
  const letter = sum([department, office].map((each) => lines(each, 10, width * 0.6) * letterhead.line))
  const names = lines(name, title.size, width) * title.line + title.around
  return letterhead.city + letter + letterhead.rule + names + subtitle + tableHeight(consultations)
}

function tableHeight(table: Table): number {
  const widths = columnWidths(table, width * 20).map((each) => each / 20 - 9)
  const rows = [table.head, ...table.rows.map((row) => row.map(plainText))]
  const high = rows.map((row) => Math.max(1, ...row.map((each, at) => lines(each, 9.5, widths[at] ?? width))))
  return (table.caption === '' ? 0 : caption) + sum(high.map((each) => each * cell.line + cell.around)) + gap
}

const lines = (words: string, size: number, room: number): number =>
  sum(words.split('\n').map((line) => (line === '' ? 0 : Math.ceil((breadth(line, size) * evened) / room))))

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
