import type { Party } from '#domain/party.ts'
import type { SeedDuty } from '#app/contracts/seed.ts'
import { day, entries, text } from '#sources/checked-values.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'

const common = { key: text.optional(), name: text, coordinator: text.optional(), head: text.optional() }
const office = entries({
  ...common,
  number: text.optional(),
  parent: text.optional(),
  'valid-from': day.optional(),
  'valid-to': day.optional(),
})
const partner = entries(common)

interface Entry {
  readonly key?: string | undefined
  readonly name: string
  readonly number?: string | undefined
  readonly parent?: string | undefined
  readonly coordinator?: string | undefined
  readonly head?: string | undefined
  readonly 'valid-from'?: string | undefined
  readonly 'valid-to'?: string | undefined
}

/** Offices and partners, known by their key, or else their number, or else their name; and who speaks for them. */
export function partiesIn(file: CityFile): {
  readonly parties: readonly Party[]
  readonly duties: readonly SeedDuty[]
} {
  const naming = { kind: 'party', id: (name: string) => name, keys: ['key', 'number', 'name'] } as const
  const offices = itemsOf<Entry>(file, file.value['offices'], ['offices'], office, naming)
  const partners = itemsOf<Entry>(file, file.value['partners'], ['partners'], partner, naming)
  return {
    parties: [
      ...offices.map((item) => partyOf(file, item, 'office')),
      ...partners.map((item) => partyOf(file, item, 'partner')),
    ],
    duties: [...offices, ...partners].flatMap((item) => dutiesOf(file, item)),
  }
}

const idOf = ({ key, number, name }: Entry): string => key ?? number ?? name

function partyOf(file: CityFile, { value, path }: Item<Entry>, kind: 'office' | 'partner'): Party {
  const { number = null, name, parent = null } = value
  if (number !== null) file.define('number', number, number, [...path, 'number'])
  if (parent !== null) file.refer('party', parent, parent, [...path, 'parent'])
  return {
    id: idOf(value),
    kind,
    number,
    name,
    parent,
    validFrom: value['valid-from'] ?? null,
    validTo: value['valid-to'] ?? null,
  }
}

function dutiesOf(file: CityFile, { value, path }: Item<Entry>): readonly SeedDuty[] {
  const held = (role: SeedDuty['role'], key: 'coordinator' | 'head'): SeedDuty => {
    const person = value[key]
    if (person !== undefined) file.refer('person', person, person, [...path, key])
    return { subjectKind: 'party', subject: idOf(value), role, holders: person === undefined ? [] : [person] }
  }
  return [held('coordinates', 'coordinator'), held('heads', 'head')]
}
