import type { StyledRun } from '#report/styled-runs.ts'
import type { ListPlace } from './returned-lists.ts'

/** A paragraph of a returned file. */
export interface ReturnedLine {
  readonly kind: 'line'
  readonly runs: readonly StyledRun[]
  /** The passages of which it holds something, by number. */
  readonly places: readonly number[]
  /** How deep a heading it is; 0 of an ordinary paragraph. */
  readonly heading: number
  readonly list: ListPlace | undefined
  readonly indented: boolean
}

/** A table: of a passage, or the data of the paper. */
export interface ReturnedTable {
  readonly kind: 'table'
  readonly places: readonly number[]
  /** Cells as lines of text. */
  readonly rows: readonly (readonly (readonly StyledRun[])[])[]
}
