import { type Catalogue, catalogue } from '#text/catalogue.ts'

/** What a column of a table in other words may give. */
export type ColumnWord = keyof Catalogue['imports']['columns']['says']

const { says } = catalogue('de').imports.columns

const isWord = (word: string): word is ColumnWord => Object.hasOwn(says, word)

export const columnWords: readonly ColumnWord[] = Object.keys(says).filter(isWord)
