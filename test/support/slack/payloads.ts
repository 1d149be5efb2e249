import { bot, team } from './emulated.ts'
import type { Json } from './json.ts'

/** Somebody in the workspace. */
export interface Someone {
  readonly id: string
  readonly name: string
}

const common = {
  token: 'verification',
  api_app_id: bot.app,
  enterprise: null,
  is_enterprise_install: false,
  team: { id: team, domain: 'stadt' },
}

const whoIs = ({ id, name }: Someone): Json => ({ id, username: name, name, team_id: team })

/** The shapes in which Slack delivers, as its reference shows them. */
export const payloads = {
  event: (event: Json, id: string): Json => ({
    token: 'verification',
    team_id: team,
    context_team_id: team,
    context_enterprise_id: null,
    api_app_id: bot.app,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: bot.user, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${id}`,
  }),

  slash: (by: Someone, [command, text]: readonly [string, string], where: Someone, more: Json): Json => ({
    token: 'verification',
    team_id: team,
    team_domain: 'stadt',
    channel_id: where.id,
    channel_name: where.name,
    user_id: by.id,
    user_name: by.name,
    command,
    text,
    api_app_id: bot.app,
    is_enterprise_install: 'false',
    ...more,
  }),

  shortcut: (by: Someone, callback: string, trigger: string, at: string): Json => ({
    ...common,
    type: 'shortcut',
    action_ts: at,
    user: whoIs(by),
    callback_id: callback,
    trigger_id: trigger,
  }),

  messageAction: (by: Someone, callback: string, message: Json, where: Someone, more: Json): Json => ({
    ...common,
    type: 'message_action',
    action_ts: message['ts'],
    user: whoIs(by),
    callback_id: callback,
    message_ts: message['ts'],
    channel: where,
    message,
    ...more,
  }),

  actionInMessage: (by: Someone, action: Json, message: Json, where: Someone, more: Json): Json => ({
    ...common,
    type: 'block_actions',
    user: whoIs(by),
    container: {
      type: 'message',
      message_ts: message['ts'],
      channel_id: where.id,
      is_ephemeral: more['is_ephemeral'] === true,
    },
    channel: where,
    message,
    state: { values: {} },
    actions: [action],
    ...more,
  }),

  actionInView: (by: Someone, action: Json, view: Json, trigger: string): Json => ({
    ...common,
    type: 'block_actions',
    user: whoIs(by),
    container: { type: 'view', view_id: view['id'] },
    trigger_id: trigger,
    view,
    actions: [action],
  }),

  submission: (by: Someone, view: Json, trigger: string): Json => ({
    ...common,
    type: 'view_submission',
    user: whoIs(by),
    trigger_id: trigger,
    view,
    response_urls: [],
  }),

  closed: (by: Someone, view: Json, cleared: boolean): Json => ({
    ...common,
    type: 'view_closed',
    user: whoIs(by),
    view,
    is_cleared: cleared,
  }),

  options: (
    by: Someone,
    element: { readonly block: string; readonly action: string },
    typed: string,
    more: Json,
  ): Json => ({
    ...common,
    type: 'block_suggestion',
    user: whoIs(by),
    action_id: element.action,
    block_id: element.block,
    value: typed,
    ...more,
  }),
}
