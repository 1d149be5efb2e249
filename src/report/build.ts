import type { Block, Fact, Table } from '#report/block.ts'
import type { Passage } from '#domain/passage.ts'
import type { Inline } from '#report/inline.ts'

type Part = string | Inline

/** Short builders, so that sections read like the paper they make. */
export const t = (value: string): Inline => ({ type: 'text', value })
export const strong = (value: string): Inline => ({ type: 'strong', children: [t(value)] })
export const code = (value: string): Inline => ({ type: 'code', value })

/** A reference to the heading or profile with this id in the same paper. */
export const ref = (id: string, value: string): Inline => ({ type: 'link', url: `#${id}`, children: [t(value)] })

export function paragraph(...children: readonly Part[]): Block {
  return { type: 'paragraph', children: children.map(inline) }
}

export function heading(depth: 1 | 2 | 3 | 4, value: string, id?: string): Block {
  return { type: 'heading', depth, children: [t(value)], ...(id === undefined ? {} : { id }) }
}

/** Blocks that stand for a passage, which can be written anew for the paper. */
export const passage = (name: Passage, children: readonly Block[]): Block => ({
  type: 'passage',
  passage: name,
  children,
})

export function list(...items: readonly (Part | readonly Part[])[]): Block {
  return { type: 'list', ordered: false, items: items.map((item) => [paragraph(...parts(item))]) }
}

/** A table of cells that are a text, an inline, or several of them. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (Part | readonly Part[])[])[],
  layout: Pick<Table, 'align' | 'widths'> = {},
): Table {
  const cells = rows.map((row) => row.map((cell) => parts(cell).map(inline)))
  return { type: 'table', caption, head, rows: cells, ...layout }
}

export const fact = (term: string, ...value: readonly Part[]): Fact => ({ term, value: value.map(inline) })

/** One under the other: parties whose names have commas of their own. */
export const stacked = (lines: readonly string[]): readonly Inline[] =>
  lines.flatMap((line, index): Inline[] => (index === 0 ? [t(line)] : [{ type: 'break' }, t(line)]))

const inline = (part: Part): Inline => (typeof part === 'string' ? t(part) : part)

const parts = (item: Part | readonly Part[]): readonly Part[] => (isRow(item) ? item : [item])

const isRow = (item: Part | readonly Part[]): item is readonly Part[] => Array.isArray(item)
