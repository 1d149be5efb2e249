const user = { id: 'U1', team_id: 'T1' }
const team = { id: 'T1', domain: 'stadt' }
const report = JSON.stringify({ word: 'report', args: { measure: 'M-03' } })
let count = 0

/** A trigger that was never used. */
const trigger = (): string => `t${(count += 1)}`

export const slash = (text: string, more: object = {}) => ({
  command: '/masterplan',
  text,
  user_id: 'U1',
  team_id: 'T1',
  channel_id: 'C1',
  trigger_id: trigger(),
  response_url: 'https://hooks.slack.com/commands/1',
  ...more,
})

export const directMessage = (text: string, more: object = {}) => ({
  type: 'event_callback',
  team_id: 'T1',
  event_id: `Ev${(count += 1)}`,
  event: { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', text, ts: `${count}.0`, team: 'T1' },
  ...more,
})

export const homeOpened = () => ({
  type: 'event_callback',
  team_id: 'T1',
  event_id: `Ev${(count += 1)}`,
  event: { type: 'app_home_opened', user: 'U1', tab: 'home', channel: 'D1' },
})

/** A button in a message, or in a view. */
export const press = (more: object = {}, at = (count += 10)) => ({
  type: 'block_actions',
  user,
  team,
  trigger_id: trigger(),
  channel: { id: 'D1' },
  message: { ts: '1.0' },
  response_url: 'https://hooks.slack.com/actions/1',
  actions: [{ type: 'button', action_id: 'report 0', value: report, action_ts: `${at}.0` }],
  ...more,
})

const field = (question: string) => ({
  type: 'input',
  block_id: `1 ${question} report M-03`,
  element: { type: 'plain_text_input', action_id: question },
})

/** A view as it stands, the second or third on a stack where it says so. */
export const view = (type: 'modal' | 'home', more: object = {}) => ({
  id: 'V1',
  type,
  hash: 'h1',
  private_metadata: report,
  blocks: type === 'home' ? [] : [{ type: 'section' }, field('percent'), field('text')],
  state: { values: {} },
  previous_view_id: null,
  root_view_id: 'V1',
  ...more,
})

export const submission = (more: object = {}) => ({
  type: 'view_submission',
  user,
  team,
  trigger_id: trigger(),
  view: view('modal'),
  ...more,
})

/** A light that was chosen in an open form. */
export const choice = () => ({
  ...press({ view: view('modal') }),
  actions: [
    {
      type: 'radio_buttons',
      action_id: 'light',
      block_id: '1 light report M-03',
      selected_option: { value: 'yellow' },
      action_ts: '1.0',
    },
  ],
})

/** Somebody is typing into the text of an open form; nothing of it is told when the form is closed. */
export const typing = (value: string) => ({
  ...press({
    view: view('modal', { state: { values: { '1 text report M-03': { text: { type: 'plain_text_input', value } } } } }),
  }),
  actions: [{ type: 'plain_text_input', action_id: 'text', block_id: '1 text report M-03', value, action_ts: '1.0' }],
})
export const closing = () => ({ type: 'view_closed', user, team, is_cleared: false, view: view('modal') })

export const suggestion = () => ({
  type: 'block_suggestion',
  user,
  team,
  action_id: 'measure',
  value: 'M-0',
  view: view('modal'),
})
