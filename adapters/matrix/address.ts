import type { Address } from '#app/contracts/address.ts'

/**
 * A user or room as seen from one homeserver; `realm` is the bot's own server name. Everything that only one person reads has
 * their user id for a place, a thread its root behind its room's id (`!room $root`).
 */
export const matrixAddress = (realm: string, id: string): Address => ({ platform: 'matrix', realm, id })
