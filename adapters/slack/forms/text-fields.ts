import type { PlainTextInput } from '@slack/types'
import type { Asked, Fields } from './asked.ts'
import { inputBlock } from './input-block.ts'
import { longestField, partsOf } from './text-parts.ts'

/** A text up to this long stands on one line. */
const oneLine = 160

/** A text field, or as many as the text takes that stands in it already. */
export function textFields(asked: Asked): Fields {
  const { prompt, value, words } = asked
  const { parts, joins } = partsOf(value)
  const { limit = longestField } = prompt
  const isShort = limit <= oneLine || prompt.kind === 'code' || prompt.kind === 'codes' || prompt.kind === 'cost'
  // Cut otherwise, they are other fields: Slack would keep what stood in those it knows, and lose the rest.
  const scope = parts.length > 1 ? `${parts.map(({ length }) => length).join('-')} ${asked.scope}` : asked.scope
  const blocks = parts.map((text, at) =>
    inputBlock(
      { ...asked, scope },
      {
        element: input(text, parts.length > 1 ? longestField : limit, !isShort || text.includes('\n')),
        part: at + 1,
        ...(at > 0 ? { label: words.slackForms.part(prompt.label, at + 1) } : {}),
        tells: true,
      },
    ),
  )
  return { blocks, ...(joins.length > 0 ? { joins } : {}) }
}

const input = (text: string, limit: number, multiline: boolean): PlainTextInput => ({
  type: 'plain_text_input',
  multiline,
  max_length: Math.min(longestField, Math.max(limit, text.length)),
  dispatch_action_config: { trigger_actions_on: ['on_character_entered'] },
  ...(text === '' ? {} : { initial_value: text }),
})
