import { type Run, seenIn } from './run.ts'

/** A block of a message, of the few kinds that every client shows alike. */
export type Element =
  | {
      readonly tag: 'p' | 'h3' | 'h4'
      readonly runs: readonly Run[]
      /** What follows belongs to it. */
      readonly ties?: boolean
    }
  | List
  | { readonly tag: 'blockquote'; readonly children: readonly Element[]; readonly ties?: boolean }

export interface List {
  readonly tag: 'ul' | 'ol'
  /** The number of the first item. */
  readonly start: number
  readonly items: readonly (readonly Element[])[]
  readonly ties?: boolean
}

/** A paragraph, none without words. */
export const text = (runs: readonly Run[], more: { readonly ties?: true } = {}): readonly Element[] =>
  seenIn(runs).trim() === '' ? [] : [{ tag: 'p', runs, ...more }]

/** A list with bullets, none without items. */
export const bullets = (items: readonly (readonly Run[])[]): readonly Element[] => {
  const said = items.filter((item) => item.length > 0)
  return said.length === 0 ? [] : [{ tag: 'ul', start: 1, items: said.map((item) => text(item)) }]
}
