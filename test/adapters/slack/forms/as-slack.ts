import type { ModalView } from '@slack/types'

/** What Slack sends back of a modal in which nobody has touched anything, or only what is given by question. */
export function asSlackSendsIt(view: ModalView, typed: Readonly<Record<string, string>> = {}) {
  const values: Record<string, Record<string, object>> = {}
  for (const block of view.blocks) {
    if (block.type !== 'input') continue
    const id = String('action_id' in block.element ? block.element.action_id : '')
    const cell = { ...untouched(block.element), ...(id in typed ? { value: typed[id] } : {}) }
    values[String(block.block_id)] = { [id]: { type: block.element.type, ...cell } }
  }
  const identity = { id: 'V1', hash: '1.a', app_installed_team_id: 'T1', root_view_id: 'V1' }
  // Slack delivers JSON.
  return JSON.parse(JSON.stringify({ ...view, ...identity, state: { values } }))
}

type Element = Extract<ModalView['blocks'][number], { type: 'input' }>['element']

function untouched(element: Element): object {
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
