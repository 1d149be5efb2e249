import { cleanLine } from '#report/clean-text.ts'

/** Names in one cell. */
export const listed = (names: readonly string[]): string => names.map(cleanLine).join('; ')
