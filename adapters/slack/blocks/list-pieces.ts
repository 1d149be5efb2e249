import type { RichTextBlockElement, RichTextList } from '@slack/types'
import type { Block } from '#report/block.ts'
import { linesOf } from './lines.ts'
import { type Piece, rich } from './piece.ts'
import { type Run, joined, run } from './runs.ts'
import { splitRuns } from './split-runs.ts'

type List = Extract<Block, { type: 'list' }>

/** @slack/types: `indent` of a list. */
const deepest = 8

/** Slack's reference knows the number to go on from; its types do not yet. */
type Listed = RichTextList & { offset?: number }

/** A list with those inside it; a long one as several blocks, numbered on. */
export const listPieces = (list: List): readonly Piece[] => grouped(elements(list, 0))

/** Rows one below the other, each behind a bullet. */
export const bulletPieces = (lines: readonly (readonly Run[])[]): readonly Piece[] =>
  grouped(lines.flatMap((line, at) => item(line, { ordered: false, depth: 0, at })))

function elements({ ordered, items }: List, depth: number): readonly RichTextBlockElement[] {
  return items.flatMap((children, at) => {
    const own: Block[] = []
    const parts: RichTextBlockElement[] = []
    const close = (): void => {
      const lines = linesOf(own.splice(0))
      if (parts.length === 0) parts.push(...item(oneBelowOther(lines), { ordered, depth, at }))
      else parts.push(...section(oneBelowOther(lines)))
    }
    for (const child of children) {
      if (child.type !== 'list') own.push(child)
      else {
        close()
        parts.push(...elements(child, Math.min(depth + 1, deepest)))
      }
    }
    close()
    return parts
  })
}

const oneBelowOther = (lines: readonly (readonly Run[])[]): readonly Run[] =>
  joined(lines.flatMap((line, at) => (at === 0 ? line : [...run('\n'), ...line])))

/** What has no room in an item goes on below it. */
function item(
  all: readonly Run[],
  { ordered, depth, at }: { readonly ordered: boolean; readonly depth: number; readonly at: number },
): readonly RichTextBlockElement[] {
  const [first = run('–'), ...more] = splitRuns(all)
  const list: Listed = {
    type: 'rich_text_list',
    style: ordered ? 'ordered' : 'bullet',
    elements: [{ type: 'rich_text_section', elements: [...first] }],
    ...(depth > 0 ? { indent: depth } : {}),
    ...(ordered && at > 0 ? { offset: at } : {}),
  }
  return [list, ...more.flatMap(section)]
}

const section = (all: readonly Run[]): readonly RichTextBlockElement[] =>
  splitRuns(all).map((portion) => ({ type: 'rich_text_section', elements: [...portion] }))

const heaviest = 6000

/** Neighbouring items of one list become one, as far as a block has room. */
function grouped(all: readonly RichTextBlockElement[]): readonly Piece[] {
  const blocks: RichTextBlockElement[][] = []
  let weight = 0
  for (const next of all) {
    const heavy = JSON.stringify(next).length
    const open = blocks.at(-1)
    const last = open?.at(-1)
    if (!open || !last || weight + heavy > heaviest) {
      blocks.push([next])
      weight = heavy
    } else {
      const both = goingOn(last, next)
      if (both) open[open.length - 1] = both
      else open.push(next)
      weight += heavy
    }
  }
  return blocks.map((block) => ({ block: rich(...block) }))
}

function goingOn(last: RichTextBlockElement, next: RichTextBlockElement): RichTextList | undefined {
  if (last.type !== 'rich_text_list' || next.type !== 'rich_text_list') return undefined
  if (last.style !== next.style || (last.indent ?? 0) !== (next.indent ?? 0)) return undefined
  return { ...last, elements: [...last.elements, ...next.elements] }
}
