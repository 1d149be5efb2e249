import type { NumberInput } from '@slack/types'
import type { PromptKind } from '#app/contracts/prompt.ts'
import type { Asked, Fields } from './asked.ts'
import { dateField, periodFields } from './date-fields.ts'
import { inputBlock } from './input-block.ts'
import { plain } from './plain.ts'
import { selectField } from './select-field.ts'
import { textFields } from './text-fields.ts'

/** Longest text of a section (@slack/types, `SectionBlock`). */
const longest = 3000

/** The fields of a question, by its kind; what only has to be confirmed is read, and said by submitting. */
export function fieldsOf(asked: Asked): Fields {
  const { id, kind, choices = [] } = asked.prompt
  const isConfirmed = id === 'sure' && kind === 'choice' && choices.some(({ value }) => value === 'yes')
  return isConfirmed ? { blocks: [read(asked.prompt.label)], sure: 'yes' } : byKind[kind](asked)
}

const byKind: Readonly<Record<PromptKind, (asked: Asked) => Fields>> = {
  light: selectField,
  choice: selectField,
  measure: selectField,
  measures: selectField,
  person: selectField,
  party: selectField,
  passage: selectField,
  percent: percentField,
  text: textFields,
  milestones: textFields,
  cost: textFields,
  links: textFields,
  filter: textFields,
  code: textFields,
  codes: textFields,
  motion: textFields,
  paper: textFields,
  date: dateField,
  period: periodFields,
  // A form carries no bytes; in the chat a file is understood.
  file: ({ prompt, words }) => ({ blocks: [read(prompt.label), read(words.slackForms.file)] }),
}

const read = (text: string) => ({ type: 'section' as const, text: plain(text, longest) })

function percentField(asked: Asked): Fields {
  const { value } = asked
  const isPercent = /^\d{1,3}$/.test(value) && Number(value) <= 100
  const element: NumberInput = {
    type: 'number_input',
    is_decimal_allowed: false,
    min_value: '0',
    max_value: '100',
    ...(isPercent ? { initial_value: value } : {}),
  }
  return { blocks: [inputBlock(asked, { element })] }
}
