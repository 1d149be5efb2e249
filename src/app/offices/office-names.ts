import type { Day } from '#domain/instant.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import { fold } from '#domain/fold.ts'
import type { Nameable } from '#app/contracts/prompt.ts'
import { personCalled } from '#app/people/person-called.ts'

/** Whether a party has not ended before `day`. */
export const isLiving = ({ validTo }: Party, day: Day): boolean => validTo === null || validTo >= day

/** The parties that have not ended, as people may call them. */
export const officeNames = (parties: readonly Party[], day: Day): readonly Nameable[] =>
  parties
    .filter((party) => isLiving(party, day))
    .map((party) => ({
      value: party.id,
      label: party.name,
      also: [partyLabel(party), ...(party.number === null ? [] : [party.number, `${party.number} ${party.name}`])],
    }))

/** Which office is called exactly so; a name may begin with “Amt” itself. */
export function officeCalled(text: string, offices: readonly Nameable[]): Nameable | undefined {
  const wanted = fold(text.trim())
  return (
    offices.find(({ label, also }) => [label, ...also].some((name) => fold(name) === wanted)) ??
    personCalled(text, offices)
  )
}
