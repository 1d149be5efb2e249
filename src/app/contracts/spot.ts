/**
 * Where in a file something stands: line 1-based, 0 for the whole file. On a workbook's sheet a column is its letter, in
 * a table of text its name.
 */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly sheet?: string
  readonly column?: string
}
