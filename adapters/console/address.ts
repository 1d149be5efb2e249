import type { Address } from '#app/contracts/address.ts'

/** An address on the console: a person's id, `dm:` and their id, or a channel's. */
export const consoleAddress = (id: string): Address => ({ platform: 'console', realm: 'trial', id })

/** Where a person reads alone. */
export const directPlace = (person: string): string => `dm:${person}`

/** The person who reads alone in a place; undefined for a channel. */
export const readerOf = (place: string): string | undefined => (place.startsWith('dm:') ? place.slice(3) : undefined)
