import type { Mark } from '#report/charts/paint.ts'
import { markSign } from '#report/mark-counts.ts'
import { catalogue } from '#text/catalogue.ts'

const german = catalogue('de')

/** Symbol and word of a light, kept on one line; the symbols are the same in every language. */
export const lightText = (mark: Mark | null, label: string): string => `${markSign(mark, german)}\u00a0${label}`
