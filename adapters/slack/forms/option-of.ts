import type { PlainTextOption } from '@slack/types'
import type { Choice } from '#app/contracts/prompt.ts'
import { firstOfEach } from './first-of-each.ts'
import { plain } from './plain.ts'

/** Longest text and value of an option (@slack/types, `PlainTextOption`). */
const longest = 75

/** A choice as an option of a menu. */
const optionOf = (choice: Choice): PlainTextOption => ({
  text: plain(choice.label === '' ? choice.value : choice.label, longest),
  value: carried(choice),
})

/** What an option brings back: its value, or where that is too long its name, as far as there is room for whole words. */
export function carried({ value, label }: Choice): string {
  if (value.length <= longest) return value
  return label.length <= longest ? label : label.slice(0, longest).replace(/\s+\S*$/, '')
}

/** The options of some choices, each once. */
export const optionsOf = (choices: readonly Choice[]): readonly PlainTextOption[] =>
  firstOfEach(
    choices.filter((choice) => carried(choice) !== ''),
    carried,
  ).map(optionOf)
