import { serverOf } from './server-of.ts'

/** Who may write to the bot, and who is from outside. */
export interface Guests {
  /** Whether this user's server counts as outside the city. A single user that is allowed stays a guest. */
  isGuest(user: string): boolean
  /** Whether the bot follows an invitation of this user. */
  mayInvite(user: string): boolean
}

/** `allow` names servers and users besides the own server, in any case of letters. */
export function createGuests(realm: string, allow: readonly string[]): Guests {
  const allowed = new Set([realm, ...allow].map((each) => each.toLowerCase()))
  const isGuest = (user: string): boolean => !allowed.has(serverOf(user).toLowerCase())
  return { isGuest, mayInvite: (user) => !isGuest(user) || allowed.has(user.toLowerCase()) }
}
