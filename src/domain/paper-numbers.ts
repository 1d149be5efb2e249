import type { Instant } from '#domain/instant.ts'

/** The council's number for a paper as somebody entered it; null took the one before back. */
export interface PaperNumber {
  readonly paper: string
  readonly number: string | null
  /** The first version that bears it in its files: one that was released before bears the number it had then, or none. */
  readonly fromNo: number
  /** Null once erased. */
  readonly by: string | null
  readonly at: Instant
}

/** The number a version bears in its files, entered while it was a draft or before; `numbers` in their order. */
export const numberInFiles = (numbers: readonly PaperNumber[], no: number): string | null =>
  numbers.findLast(({ fromNo }) => fromNo <= no)?.number ?? null

/** The number as it is known now, in the files or not. */
export const presentNumber = (numbers: readonly PaperNumber[]): string | null => numbers.at(-1)?.number ?? null
