import { lightNamed } from '#text/light-named.ts'
import { guessLight } from '#tables/guess-light.ts'
import { guessRound } from '#tables/guess-round.ts'

/** What the cells of a column look like: shares from 0 to 1 of those that hold anything. */
export interface ColumnContent {
  readonly column: string
  readonly filled: readonly string[]
  readonly distinct: number
  /** In characters. */
  readonly meanLength: number
  readonly codes: number
  readonly lights: number
  readonly percents: number
  readonly rounds: number
  readonly dates: number
}

/** `M-03`, `B5+6`, `12`, `4.2`. */
const code = /^(?=.*\d)\p{L}{0,5}[-. ]?\p{L}?\d{1,5}([-.+/ ]?[\p{L}\d]{1,6}){0,3}$/u
const percent = /^(\d{1,2}|100)\s*%?$/
const date = /^(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{2,4})/

/** Looks at the cells below a heading. */
export function contentOf(column: string, cells: readonly string[]): ColumnContent {
  const filled = cells.filter((cell) => cell !== '')
  const share = (holds: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length
  return {
    column,
    filled,
    distinct: new Set(filled).size,
    meanLength: filled.length === 0 ? 0 : filled.reduce((sum, { length }) => sum + length, 0) / filled.length,
    codes: share((cell) => code.test(cell) && cell.length <= 12 && !date.test(cell)),
    lights: share((cell) => lightNamed(cell) !== undefined || guessLight(cell) !== undefined),
    percents: share((cell) => percent.test(cell)),
    rounds: share((cell) => cell.length <= 20 && guessRound(cell) !== null),
    dates: share((cell) => date.test(cell)),
  }
}
