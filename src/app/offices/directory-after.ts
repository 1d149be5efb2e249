import type { Directory } from '#domain/directory.ts'
import type { Reorganised } from '#domain/reorganise.ts'

/** Who is who once offices have been reorganised. */
export function directoryAfter(
  before: Directory,
  moved: Pick<Reorganised, 'ending' | 'replaced' | 'beginning' | 'people' | 'under'>,
): Directory {
  const until = new Map(moved.ending.map((each) => [each.duty, each.until]))
  const parents = new Map(moved.under.map(({ party, parent }) => [party, parent]))
  const parties = new Map(moved.people.map(({ person, to }) => [person, to]))
  return {
    ...before,
    duties: [
      ...before.duties
        .filter((duty) => !moved.replaced.includes(duty))
        .map((duty) => ({ ...duty, until: until.get(duty) ?? duty.until })),
      ...moved.beginning,
    ],
    people: before.people.map((person) => ({ ...person, party: parties.get(person) ?? person.party })),
    parties: before.parties.map((party) => ({
      ...party,
      parent: parents.has(party) ? (parents.get(party) ?? null) : party.parent,
    })),
  }
}
