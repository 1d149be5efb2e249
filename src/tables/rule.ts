import type { Row } from '#tables/table.ts'
import type { KindOfRow } from '#tables/vocabulary.ts'

/** What a row means: the first rule that fits says so. */
export interface Rule {
  readonly is: KindOfRow
  /** Every column named must match; named groups give words, too. */
  readonly where: readonly { readonly column: string; readonly pattern: RegExp }[]
  /** Which column gives which of our words. */
  readonly take: Readonly<Record<string, string>>
  /** What every row says though no column does, such as the round that a whole table is about. */
  readonly give: Readonly<Record<string, string>>
}

/** A row in our words, blank ones left out. */
export interface Said {
  readonly line: number
  readonly words: Readonly<Record<string, string>>
}

/** The columns that the rule looks at. */
export const columnsOf = ({ where, take }: Rule): readonly string[] => [
  ...where.map(({ column }) => column),
  ...Object.values(take),
]

/** Whether the rule is about this row. */
export const fitsRow = ({ where }: Rule, { cells }: Row): boolean =>
  where.every(({ column, pattern }) => pattern.test(cells[column] ?? ''))

/** The row in the rule's words. */
export function saidIn({ where, take, give }: Rule, { line, cells }: Row): Said {
  const taken = Object.entries(take).map(([word, column]) => [word, cells[column] ?? ''] as const)
  const grouped = where.flatMap(({ column, pattern }) =>
    Object.entries(pattern.exec(cells[column] ?? '')?.groups ?? {}),
  )
  return {
    line,
    words: Object.fromEntries([...Object.entries(give), ...taken, ...grouped].filter(([, text]) => text !== '')),
  }
}
