import type { Block } from '#report/block.ts'
import { t } from '#report/build.ts'
import type { Inline } from '#report/inline.ts'
import { styledRuns } from '#report/styled-runs.ts'

/**
 * Whether two passages read alike: the same words in the same styles, lists and tables. How blanks are bound, where
 * styles begin beside a blank, and empty paragraphs make no difference.
 */
export const sameProse = (some: readonly Block[], others: readonly Block[]): boolean =>
  JSON.stringify(some.flatMap(shape)) === JSON.stringify(others.flatMap(shape))

function shape(block: Block): readonly unknown[] {
  switch (block.type) {
    case 'paragraph': {
      const runs = inline(block.children)
      return runs.length === 0 ? [] : [runs]
    }
    case 'list':
      return [[block.ordered, block.items.map((item) => item.flatMap(shape))]]
    case 'table':
      return [[block.head.map((cell) => inline([t(cell)])), block.rows.map((row) => row.map(inline))]]
    case 'passage':
    case 'quote':
      return block.children.flatMap(shape)
    default:
      return [block]
  }
}

const inline = (children: readonly Inline[]): readonly unknown[] =>
  styledRuns(children).map((run) => ({ ...run, text: run.text.replace(/[^\S\n]+/g, ' ') }))
