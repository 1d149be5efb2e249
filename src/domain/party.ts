import type { Day } from '#domain/instant.ts'

export const partyKinds = ['office', 'partner', 'board'] as const
export type PartyKind = (typeof partyKinds)[number]

/**
 * Whoever can be responsible, asked or sign (Stelle): an office with its number, a partner, or the board. A group of the
 * board (business, science) is a party below it, to which its members belong for a term.
 */
export interface Party {
  readonly id: string
  readonly kind: PartyKind
  readonly number: string | null
  readonly name: string
  readonly parent: string | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** How many members a group of a board should have; null or left out where nobody says. */
  readonly seats?: number | null
}

/** As people say it: `12 – Amt für Informationsverarbeitung`. */
export const partyLabel = (party: Pick<Party, 'number' | 'name'>): string =>
  party.number ? `${party.number} – ${party.name}` : party.name

/** The shortest unambiguous form, for tables: the number if there is one. */
export const partyShort = (party: Pick<Party, 'number' | 'name'>): string => party.number ?? party.name
