import type { Party } from '#domain/party.ts'
import type { SeedDuty } from '#app/contracts/seed.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** Offices, partners and boards, and who speaks for them. An empty cell says nothing about who does. */
export function partiesIn(file: TableFile): {
  readonly parties: readonly Party[]
  readonly duties: readonly SeedDuty[]
} {
  const found = file.said.party.flatMap(({ line, words }) => {
    const said = file.check(vocabulary.party, words, [line])
    if (!said) return []
    const { party: id, kind, number = null, name, parent = null, coordinator, head } = said
    file.define('party', id, id, [line, 'party'])
    // An office that ends gives its number back.
    if (number !== null && said['valid-to'] === undefined) file.define('number', number, number, [line, 'number'])
    if (parent !== null) file.refer('party', parent, parent, [line, 'parent'])
    const held = (role: SeedDuty['role'], word: string, person: string | undefined): readonly SeedDuty[] => {
      if (person === undefined) return []
      file.refer('person', person, person, [line, word])
      return [{ subjectKind: 'party', subject: id, role, holders: [person] }]
    }
    const validity = { validFrom: said['valid-from'] ?? null, validTo: said['valid-to'] ?? null }
    const seats = said.seats === undefined ? {} : { seats: said.seats }
    const party: Party = { id, kind, number, name, parent, ...validity, ...seats }
    const duties = [...held('coordinates', 'coordinator', coordinator), ...held('heads', 'head', head)]
    return [{ party, duties }]
  })
  return { parties: found.map(({ party }) => party), duties: found.flatMap(({ duties }) => duties) }
}
