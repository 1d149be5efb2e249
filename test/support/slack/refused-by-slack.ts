import { limitFaults } from './block-limits.ts'
import { type Json, listIn, textIn } from './json.ts'
import { bot } from './emulated.ts'

/** How the workspace is set up, as far as the emulator knows nothing of it. All can be changed at any time. */
export interface Condition {
  /** What every call with the bot's token is answered, such as `token_revoked`. */
  token: string | null
  /** What `apps.connections.open` is answered, such as `invalid_auth`. */
  appToken: string | null
  /** Rights that the bot has not been given. */
  readonly missingScopes: Set<string>
  /** The channels, by id, that the bot is a member of. */
  readonly member: Set<string>
  readonly archived: Set<string>
  messagesTab: boolean
  /** Endings of file names that the administration forbids. */
  readonly forbiddenFiles: Set<string>
  /** Calls per minute that a method allows in each channel; none has a limit at first. */
  readonly perMinute: Map<string, number>
}

export interface Refused {
  readonly error: string
  readonly needed?: string
  /** The bot itself is at fault, not the workspace's condition. */
  readonly why?: readonly string[]
}

/** Which right a method needs. */
export const scopeOf: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'conversations.open': 'im:write',
  'conversations.history': 'im:history',
  'users.list': 'users:read',
  'users.info': 'users:read',
  'users.lookupByEmail': 'users:read.email',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'files.info': 'files:read',
}

const posting = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'files.completeUploadExternal'])

/** What Slack refuses of a call though the emulator takes it. */
export function refusedBySlack(method: string, body: Json, condition: Condition): Refused | undefined {
  if (condition.token) return { error: condition.token }
  const needed = scopeOf[method]
  if (needed && condition.missingScopes.has(needed)) return { error: 'missing_scope', needed }
  return fileRefused(method, body, condition) ?? placeRefused(method, body, condition) ?? contentRefused(method, body)
}

function fileRefused(method: string, body: Json, { forbiddenFiles }: Condition): Refused | undefined {
  if (method !== 'files.getUploadURLExternal') return undefined
  const ending = textIn(body, 'filename').split('.').at(-1) ?? ''
  return forbiddenFiles.has(ending) ? { error: 'file_type_not_allowed' } : undefined
}

function placeRefused(method: string, body: Json, condition: Condition): Refused | undefined {
  if (!posting.has(method)) return undefined
  for (const channel of placesOf(body)) {
    if (condition.archived.has(channel)) return { error: 'is_archived' }
    if (channel.startsWith('C') && !condition.member.has(channel)) return { error: 'not_in_channel' }
    if (/^[DU]/.test(channel) && !condition.messagesTab) return { error: 'messages_tab_disabled' }
    if (channel.startsWith('U') && method !== 'chat.postMessage')
      return { error: 'channel_not_found', why: [`${method} takes no user's id`] }
  }
  return undefined
}

export const placesOf = (body: Json): readonly string[] =>
  [textIn(body, 'channel'), textIn(body, 'channel_id'), ...textIn(body, 'channels').split(',')].filter(Boolean)

function contentRefused(method: string, body: Json): Refused | undefined {
  if (/^chat\.(post|update)/.test(method)) {
    const why = limitFaults(body)
    const error = why.find((each) => /^(no_text|msg_blocks_too_long)/.test(each))?.split(':')[0]
    if (why.length > 0) return { error: error ?? 'invalid_blocks', why }
    if (textIn(body, 'text') === '') return { error: 'no_text', why: ['notifications would say nothing'] }
  }
  if (method === 'files.completeUploadExternal' && textIn(body, 'initial_comment') && listIn(body, 'blocks').length > 0)
    return { error: 'invalid_arguments', why: ['blocks are ignored beside initial_comment'] }
  return undefined
}

/** The bot's token is the only one whose calls are judged. */
export const isBot = (authorization: string | undefined): boolean => authorization === `Bearer ${bot.token}`
