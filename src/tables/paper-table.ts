import type { Day } from '#domain/instant.ts'
import type { Mark } from '#report/charts/paint.ts'

/** Numbers as such, days as `2026-10-05`, lights with their words; null where nothing is said. */
export type PaperCell = string | number | LightCell | null

export interface LightCell {
  readonly mark: Mark
  readonly label: string
}

export interface PaperColumn {
  readonly name: string
  readonly kind: 'code' | 'text' | 'prose' | 'number' | 'euro' | 'day' | 'light'
}

/** A table of a paper's facts for spreadsheets; no two columns have the same name. */
export interface PaperTable {
  readonly name: string
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly (readonly PaperCell[])[]
}

/** What a column says of one thing. */
export interface ColumnOf<Thing> extends PaperColumn {
  of(thing: Thing): PaperCell
}

/** The table of some things, one a row; a column called as one before it is told apart by `again`. */
export function paperTable<Thing>(
  name: string,
  columns: readonly ColumnOf<Thing>[],
  things: readonly Thing[],
  again: (name: string, no: number) => string,
): PaperTable {
  const taken = new Set<string>()
  const named = columns.map((column) => {
    let own = column.name
    for (let no = 2; taken.has(own.toLowerCase()); no += 1) own = again(column.name, no)
    taken.add(own.toLowerCase())
    return { name: own, kind: column.kind }
  })
  return { name, columns: named, rows: things.map((thing) => columns.map((column) => column.of(thing))) }
}

/** A column of texts; what says nothing is an empty cell. */
export const textColumn = <Thing>(name: string, of: (thing: Thing) => string | null): ColumnOf<Thing> => ({
  name,
  kind: 'text',
  of: (thing) => of(thing) || null,
})

/** The same of codes and labels of a few letters. */
export const codeColumn = <Thing>(name: string, of: (thing: Thing) => string): ColumnOf<Thing> => ({
  ...textColumn(name, of),
  kind: 'code',
})

/** The same of texts that may be long. */
export const proseColumn = <Thing>(name: string, of: (thing: Thing) => string): ColumnOf<Thing> => ({
  ...textColumn(name, of),
  kind: 'prose',
})

export const numberColumn = <Thing>(name: string, of: (thing: Thing) => number | null): ColumnOf<Thing> => ({
  name,
  kind: 'number',
  of,
})

export const dayColumn = <Thing>(name: string, of: (thing: Thing) => Day | null): ColumnOf<Thing> => ({
  name,
  kind: 'day',
  of,
})

export const lightColumn = <Thing>(name: string, of: (thing: Thing) => LightCell | null): ColumnOf<Thing> => ({
  name,
  kind: 'light',
  of,
})
