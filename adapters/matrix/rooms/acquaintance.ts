/**
 * Who has had the time to learn the bot's device. A client that trusts only what is cross-signed shows nothing of a device
 * whose keys it has not asked for when a message comes, and does not try again; it asks for them as soon as it meets the bot in
 * an encrypted room.
 */
export interface Acquaintance {
  /** How many milliseconds it takes until this user's client, or those in this room, know the bot. */
  wait(who: string): number
  /** They have just come into a room with the bot, or the bot into theirs. */
  met(who: string): void
}

/** As long as a client on a bad line takes to ask, in milliseconds. */
const settling = 3000

/** Nobody meets the bot for the first time twice; whoever met it before this process began knows it. */
export function createAcquaintance(now: () => number): Acquaintance {
  const since = new Map<string, number>()
  return {
    wait: (who) => Math.max(0, (since.get(who) ?? -Infinity) + settling - now()),
    met(who) {
      if (!since.has(who)) since.set(who, now())
    },
  }
}
