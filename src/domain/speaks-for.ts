import type { Directory } from '#domain/directory.ts'
import { inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Party } from '#domain/party.ts'
import type { Person } from '#domain/person.ts'

/**
 * Whether a person can speak for a party that has handed something to them: whoever belongs to it or has a duty for it; of an
 * office also those of one above or below it. People of other offices cannot, however near their work is.
 */
export function speaksFor(person: Person, party: Party, directory: Directory, day: Day): boolean {
  const duties = directory.duties.filter(
    (duty) => duty.subjectKind === 'party' && duty.person === person.id && inForce(duty, day),
  )
  const own = new Set([...(person.party === null ? [] : [person.party]), ...duties.map(({ subject }) => subject)])
  if (own.has(party.id)) return true
  if (party.kind === 'partner') return false
  return directory.parties.some(
    (each) => own.has(each.id) && (chainOf(party, directory).has(each.id) || chainOf(each, directory).has(party.id)),
  )
}

/** The party and all above it; a circle in the data ends the way. */
function chainOf(party: Party, { parties }: Pick<Directory, 'parties'>): ReadonlySet<string> {
  const chain = new Set<string>()
  let at: Party | undefined = party
  while (at && !chain.has(at.id)) {
    chain.add(at.id)
    const above: string | null = at.parent
    at = parties.find(({ id }) => id === above)
  }
  return chain
}
