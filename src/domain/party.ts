import type { Day } from '#domain/instant.ts'

export const partyKinds = ['office', 'partner', 'board'] as const
export type PartyKind = (typeof partyKinds)[number]

/** Whoever can be responsible, asked or sign (Stelle): an office with its number, a partner, or the board. */
export interface Party {
  readonly id: string
  readonly kind: PartyKind
  readonly number: string | null
  readonly name: string
  readonly parent: string | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
}

/** As people say it: `12 – Amt für Informationsverarbeitung`. */
export const partyLabel = (party: Party): string => (party.number ? `${party.number} – ${party.name}` : party.name)

/** The shortest unambiguous form, for tables: the number if there is one. */
export const partyShort = (party: Party): string => party.number ?? party.name
