import type { Block } from '#report/block.ts'
import type { Inline } from '#report/inline.ts'

/** Short builders, so that sections read like the paper they make. */
export const t = (value: string): Inline => ({ type: 'text', value })
export const strong = (value: string): Inline => ({ type: 'strong', children: [t(value)] })
export const code = (value: string): Inline => ({ type: 'code', value })

export function paragraph(...children: readonly (string | Inline)[]): Block {
  return { type: 'paragraph', children: children.map(inline) }
}

export function heading(depth: 1 | 2 | 3 | 4, value: string, id?: string): Block {
  return { type: 'heading', depth, children: [t(value)], ...(id === undefined ? {} : { id }) }
}

export function list(...items: readonly (string | Inline | readonly (string | Inline)[])[]): Block {
  return { type: 'list', ordered: false, items: items.map((item) => [paragraph(...(isRow(item) ? item : [item]))]) }
}

const inline = (part: string | Inline): Inline => (typeof part === 'string' ? t(part) : part)

const isRow = (item: string | Inline | readonly (string | Inline)[]): item is readonly (string | Inline)[] =>
  Array.isArray(item)
