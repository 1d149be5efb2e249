import type { Party } from '#domain/party.ts'
import type { Path } from '#sources/say-issue.ts'
import type { TableFile } from '#tables/table-file.ts'

export interface PartyNamed {
  readonly id: string
  /** When the profile says who it is. */
  readonly defined: Party | null
}

/** The office or partner a table means: one from the profile, or one known by this key from elsewhere. */
export function partyNamed(name: string, file: TableFile, at: Path): PartyNamed {
  const known = file.profile?.parties.get(name)
  if (!known) {
    file.refer('party', name, name, at)
    return { id: name, defined: null }
  }
  const { id, party, path } = known
  if (party === null) {
    file.refer('party', id, name, at)
    return { id, defined: null }
  }
  file.profile?.reader.define('party', party.id, party.name, path)
  if (party.number !== null) file.profile?.reader.define('number', party.number, party.number, path)
  return { id: party.id, defined: party }
}
