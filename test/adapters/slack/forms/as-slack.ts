import type { AnyBlock, InputBlock, ModalView } from '@slack/types'

/** What Slack sends back of a modal in which nobody has touched anything, or only what is given by question. */
export function asSlackSendsIt(view: ModalView, typed: Readonly<Record<string, string>> = {}) {
  const values: Record<string, Record<string, object>> = {}
  for (const block of fieldsIn(view)) {
    const id = ('action_id' in block.element ? block.element.action_id : undefined) ?? ''
    const cell = { ...untouched(block.element), ...(id in typed ? { value: typed[id] } : {}) }
    values[String(block.block_id)] = { [id]: { type: block.element.type, ...cell } }
  }
  const identity = { id: 'V1', hash: '1.a', app_installed_team_id: 'T1', root_view_id: 'V1' }
  // Slack delivers JSON.
  return JSON.parse(JSON.stringify({ ...view, ...identity, state: { values } }))
}

/** The blocks of a modal in which something can be chosen or typed. */
export const fieldsIn = ({ blocks }: ModalView): readonly InputBlock[] => blocks.filter(isField)

const isField = (block: AnyBlock): block is InputBlock => block.type === 'input'

function untouched(element: InputBlock['element']): object {
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
      return { value: element.initial_value ?? null }
    case 'datepicker':
      return { selected_date: element.initial_date ?? null }
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return { selected_option: element.initial_option ?? null }
    case 'multi_static_select':
    case 'multi_external_select':
      return { selected_options: element.initial_options ?? [] }
    default:
      throw new Error(`no form has a ${element.type}`)
  }
}
