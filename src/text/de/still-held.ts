import type { RoleName } from '#domain/person.ts'
import { people } from '#text/de/people.ts'

/** Measures by code, then roles, then offices whose coordination or head somebody is. */
export const stillHeld = (codes: readonly string[], roles: readonly RoleName[], parties: readonly string[]): string =>
  [
    ...codes,
    ...roles.map((role) => `die Rolle ${people.roles[role]}`),
    ...parties.map((party) => `die Aufgabe bei „${party}“`),
  ].join(', ')
