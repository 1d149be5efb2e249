import type { Choice } from '#app/contracts/prompt.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/** The plan's fields to choose from, by code or name. */
export const fieldChoices = ({ fields }: Pick<RoundBook, 'fields'>): readonly Choice[] =>
  fields.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}`, also: [code, name] }))
