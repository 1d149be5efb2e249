import type { Party } from '#domain/party.ts'
import type { Path } from '#sources/say-issue.ts'

interface Named {
  readonly key?: string | undefined
  readonly number?: string | undefined
  readonly name?: string | undefined
}

export interface ProfileParty {
  readonly id: string
  /** Null when only its key is given: then it is known from elsewhere. */
  readonly party: Party | null
  /** Where the profile defines it; several words for the same party share the first one's. */
  readonly path: Path
}

/** The offices and partners a profile defines or means, by the words that tables use for them. */
export function profileParties(
  offices: Readonly<Record<string, Named>>,
  partners: Readonly<Record<string, Named>>,
): ReadonlyMap<string, ProfileParty> {
  const all = [...within('offices', 'office', offices), ...within('partners', 'partner', partners)]
  return new Map(all.map((one) => [one.word, all.find((other) => isSame(one.party, other.party)) ?? one]))
}

function within(section: string, kind: 'office' | 'partner', named: Readonly<Record<string, Named>>) {
  return Object.entries(named).map(([word, { key, number = null, name }]) => {
    const id = key ?? number ?? name ?? word
    const all = { kind, number, parent: null, validFrom: null, validTo: null }
    const party: Party | null = name === undefined ? null : { ...all, id, name }
    return { word, id, party, path: [section, word] }
  })
}

const isSame = (one: Party | null, other: Party | null): boolean =>
  one !== null && one.id === other?.id && one.name === other.name && one.kind === other.kind
