import type { Table } from '#report/block.ts'

/** A picture that says the same in words and in numbers. */
export interface Chart {
  readonly svg: string
  readonly alt: string
  readonly table: Table
}
