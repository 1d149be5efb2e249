/**
 * What the app may do in the workspace, and nothing more (names: docs.slack.dev/reference/scopes). It reads only
 * conversations that it was invited into.
 */
export const neededScopes: readonly string[] = [
  'chat:write',
  'commands',
  /** To write to people directly, and to read what they answer there. */
  'im:write',
  'im:history',
  /** Who is a guest, who has left, in which time zone people live. */
  'users:read',
  /** Files of a paper go out, edited drafts come in. */
  'files:write',
  'files:read',
]

/** Rights without which the bot works, but leaves something to be done by hand. */
export const furtherScopes: readonly string[] = [
  /** People are known by the e-mail address in the plan. */
  'users:read.email',
  /** Its own posts in channels are found again after a doubtful outcome. */
  'channels:history',
  'groups:history',
]
