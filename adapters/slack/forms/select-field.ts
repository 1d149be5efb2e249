import type { InputBlock, PlainTextOption, RadioButtons } from '@slack/types'
import type { Choice, Prompt } from '#app/contracts/prompt.ts'
import type { Asked, Fields } from './asked.ts'
import { choicesShown } from './choices-shown.ts'
import { inputBlock } from './input-block.ts'
import { carried, optionsOf } from './option-of.ts'
import { plain } from './plain.ts'
import { textFields } from './text-fields.ts'

/** As many are shown side by side, so that one tap chooses (10 at most, @slack/types, `RadioButtons`). */
const mostSideBySide = 7
/** Longest placeholder (@slack/types, `Placeholdable`). */
const longestPlaceholder = 150

/** Few choices side by side, up to a hundred in a menu, more of them looked for; several where several will do. */
export function selectField(asked: Asked): Fields {
  const { prompt, words } = asked
  const shown = choicesShown(prompt, words)
  // Nothing to choose from, and nobody who could look it up.
  if (!shown && prompt.kind === 'choice' && (prompt.choices ?? []).length === 0) return textFields(asked)
  const element = takesSeveral(prompt) ? severalOf(asked, shown) : oneOf(asked, shown)
  return { blocks: [inputBlock(asked, { element, tells: true })] }
}

const takesSeveral = ({ kind, takesSeveral: several }: Prompt): boolean => kind === 'measures' || several === true

function oneOf(asked: Asked, shown: readonly Choice[] | undefined): InputBlock['element'] {
  const { prompt, words } = asked
  const [initial] = chosen(asked, shown)
  const first = initial ? { initial_option: initial } : {}
  if (!shown) return { type: 'external_select', min_query_length: 0, placeholder: searching(words), ...first }
  const options = [...optionsOf(shown)]
  if (isSideBySide(prompt, options)) return { type: 'radio_buttons', options, ...first } satisfies RadioButtons
  return { type: 'static_select', options, placeholder: choosing(words), ...first }
}

/** What was chosen side by side cannot be taken back, so that it must be what has to be answered. */
const isSideBySide = ({ kind, required }: Prompt, options: readonly PlainTextOption[]): boolean =>
  (kind === 'light' || kind === 'choice') && required && options.length <= mostSideBySide

function severalOf(asked: Asked, shown: readonly Choice[] | undefined): InputBlock['element'] {
  const initial = chosen(asked, shown)
  const first = initial.length > 0 ? { initial_options: [...initial] } : {}
  const { words } = asked
  return shown
    ? { type: 'multi_static_select', options: [...optionsOf(shown)], placeholder: choosing(words), ...first }
    : { type: 'multi_external_select', min_query_length: 0, placeholder: searching(words), ...first }
}

/** The options that are chosen at first: only what there is to choose. */
function chosen({ prompt, value }: Asked, shown: readonly Choice[] | undefined): readonly PlainTextOption[] {
  const values = takesSeveral(prompt) ? value.split(', ') : [value]
  const known = shown ?? [
    ...(prompt.choices ?? []),
    ...(prompt.people ?? []),
    ...(prompt.names ?? []),
    ...coded(prompt),
  ]
  const found = values.map((each) => known.find((choice) => choice.value === each || carried(choice) === each))
  return optionsOf(found.flatMap((choice) => choice ?? [])).slice(0, 100)
}

const coded = ({ codes = [] }: Prompt): readonly Choice[] => codes.map((code) => ({ value: code, label: code }))

const choosing = ({ slackForms }: Asked['words']) => plain(slackForms.choose, longestPlaceholder)
const searching = ({ slackForms }: Asked['words']) => plain(slackForms.search, longestPlaceholder)
