import type { Light } from '#domain/light.ts'
import type { Passage } from '#domain/passage.ts'
import type { Mark } from '#report/charts/paint.ts'
import type { Inline } from '#report/inline.ts'

/**
 * The tree of papers and of chat replies alike, as plain JSON. Every format is a table of handlers over these
 * types; an unknown type is an error.
 */
export type Block =
  | {
      readonly type: 'heading'
      readonly depth: 1 | 2 | 3 | 4
      readonly id?: string
      readonly children: readonly Inline[]
    }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  /** What can be written anew for the paper; it looks like its children alone. */
  | { readonly type: 'passage'; readonly passage: Passage; readonly children: readonly Block[] }
  | Table
  | Figure
  | { readonly type: 'facts'; readonly items: readonly Fact[] }
  | { readonly type: 'tiles'; readonly items: readonly Tile[] }
  | Head
  | Profile

/**
 * The first cell of each row is its header. `align` is per column, left by default. `widths` are per column in percent,
 * in steps of 5; without them columns are as wide as they need. An empty caption is not shown.
 */
export interface Table {
  readonly type: 'table'
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  readonly align?: readonly ('left' | 'right')[]
  readonly widths?: readonly number[]
}

/** A chart: its text alternative and its data as a table are not optional. */
export interface Figure {
  readonly type: 'figure'
  readonly id: string
  readonly svg: string
  readonly alt: string
  readonly caption: string
  readonly table: Table
}

/** A term and what holds of it. */
export interface Fact {
  readonly term: string
  readonly value: readonly Inline[]
}

/** A key figure, of a mark or of none, with last round's (`before`), already worded; empty if there was none. */
export interface Tile {
  readonly mark: Mark | null
  readonly value: string
  readonly label: string
  readonly before: string
}

/** The head of a paper: who, what kind, which part, about what, for which committees. */
export interface Head {
  readonly type: 'head'
  readonly city: string
  readonly department: string
  readonly office: string
  readonly kind: string
  /** The council's number as it is said, such as `Vorlage 1344/2026`, or that it follows; empty where there are none. */
  readonly number: string
  readonly part: string
  readonly title: string
  readonly subtitle: string
  readonly consultations: Table
}

/**
 * A measure's page (Steckbrief): title, light, facts, then texts. Its title is a heading of `depth`, one below the
 * heading it stands under; headings among its children are one deeper, so that no level is skipped.
 */
export interface Profile {
  readonly type: 'profile'
  readonly depth: 2 | 3
  readonly id: string
  readonly title: string
  readonly light: Light | null
  readonly lightLabel: string
  /** How far it is, of 100, and how far it was; `term` and `label` are the words for it. */
  readonly percent: {
    readonly term: string
    readonly now: number
    readonly before: number | null
    readonly label: string
  } | null
  readonly facts: readonly Fact[]
  readonly children: readonly Block[]
}
