import type { z } from 'zod'
import type { Party, PartyKind } from '#domain/party.ts'
import type { SeedDuty } from '#app/contracts/seed.ts'
import { day, entries, text } from '#sources/checked-values.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'

const shape = entries({
  key: text.optional(),
  name: text,
  coordinator: text.optional(),
  head: text.optional(),
  number: text.optional(),
  parent: text.optional(),
  'valid-from': day.optional(),
  'valid-to': day.optional(),
})

type Entry = z.infer<typeof shape>

const sections = { offices: 'office', partners: 'partner', boards: 'board' } as const

/** Offices, partners and boards, known by their key, or else their number, or else their name; and who speaks for them. */
export function partiesIn(file: CityFile): {
  readonly parties: readonly Party[]
  readonly duties: readonly SeedDuty[]
} {
  const naming = { kind: 'party', id: (name: string) => name, keys: ['key', 'number', 'name'] } as const
  const found = Object.entries(sections).map(([section, kind]) => {
    const items = itemsOf(file, file.value[section], [section], shape, naming)
    return {
      parties: items.map((item) => partyOf(file, item, kind)),
      duties: items.flatMap((item) => dutiesOf(file, item)),
    }
  })
  return { parties: found.flatMap(({ parties }) => parties), duties: found.flatMap(({ duties }) => duties) }
}

const idOf = ({ key, number, name }: Entry): string => key ?? number ?? name

function partyOf(file: CityFile, { value, path }: Item<Entry>, kind: PartyKind): Party {
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
  // Who belongs to it besides their own office stands with the people.
  const belonging: SeedDuty = { subjectKind: 'party', subject: idOf(value), role: 'belongs', holders: [] }
  return [held('coordinates', 'coordinator'), held('heads', 'head'), belonging]
}
