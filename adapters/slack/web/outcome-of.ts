import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import type { Sent } from '#app/contracts/adapter.ts'
import { neverLeft } from '#network/never-left.ts'
import { Paused } from '#network/paused.ts'
import { errorCode } from './error-code.ts'

type Outcome = Exclude<Sent, { readonly id: string }>

/**
 * What an error says about a posting. Whatever Slack answers with a code has certainly not been posted, but for a few
 * codes of which its reference says that something may have succeeded; whatever ends without an answer may have been.
 */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof Paused) return later(error.seconds)
  if (error instanceof WebAPIRateLimitedError) return later(error.retryAfter)
  if (!(error instanceof WebAPIPlatformError)) return neverLeft(error) ? { failed: 'unreachable' } : 'unknown'
  const code = errorCode(error)
  return code === 'no_json' ? 'unknown' : (byCode.get(code) ?? later())
}

const later = (after?: number): Outcome => ({ failed: 'later', ...(after !== undefined && { after }) })

/** The codes of chat.postMessage, chat.update, conversations.open and files.* (docs.slack.dev/reference/methods). */
const groups: readonly (readonly [Outcome, string])[] = [
  ['unknown', 'fatal_error internal_error service_unavailable'],
  [
    { failed: 'blocked', why: 'access' },
    `not_authed invalid_auth account_inactive token_revoked token_expired not_allowed_token_type accesslimited
    metadata_must_be_sent_from_app two_factor_setup_required`,
  ],
  [
    { failed: 'blocked', why: 'rights' },
    `missing_scope no_permission access_denied ekm_access_denied restricted_action restricted_action_read_only_channel
    restricted_action_thread_only_channel restricted_action_non_threadable_channel restricted_action_thread_locked
    posting_to_channel_denied posting_to_general_channel_denied messages_tab_disabled app_access_restricted
    enterprise_is_restricted channel_is_limited_access team_access_not_granted`,
  ],
  [{ failed: 'blocked', why: 'not-in-channel' }, 'not_in_channel'],
  [{ failed: 'blocked', why: 'archived' }, 'is_archived'],
  [{ failed: 'blocked', why: 'no-such-channel' }, 'channel_not_found invalid_channel team_not_found'],
  [
    { failed: 'gone' },
    `user_not_found user_disabled user_not_visible cannot_dm_bot invalid_user_combination message_not_found is_inactive`,
  ],
  [
    { failed: 'refused' },
    `cant_update_message edit_window_closed block_mismatch streaming_state_conflict invalid_blocks
    invalid_blocks_format invalid_attachments msg_too_long msg_blocks_too_long no_text too_many_attachments
    attachment_payload_limit_exceeded invalid_metadata_format invalid_metadata_schema metadata_too_large
    invalid_arguments invalid_arg_name invalid_array_arg invalid_charset invalid_form_data markdown_text_conflict`,
  ],
]

const byCode: ReadonlyMap<string, Outcome> = new Map(
  groups.flatMap(([outcome, codes]) => codes.split(/\s+/).map((code) => [code, outcome] as const)),
)
