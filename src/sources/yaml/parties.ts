import type { z } from 'zod'
import type { Party, PartyKind } from '#domain/party.ts'
import type { Seed, SeedDuty } from '#app/contracts/seed.ts'
import { day, entries, section, text, whole } from '#sources/checked-values.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'
import { membersIn } from './board-members.ts'

const fields = {
  key: text.optional(),
  name: text,
  coordinator: text.optional(),
  head: text.optional(),
  /** Who signs for it, where that is neither. */
  signatory: text.optional(),
  number: text.optional(),
  parent: text.optional(),
  'valid-from': day.optional(),
  'valid-to': day.optional(),
}

const shape = entries(fields)
/** A board also tells its groups and who is in them; a group may stand beside it, too, with its board as parent. */
const boardShape = entries({ ...fields, seats: whole.optional(), groups: section, members: section })

type Entry = z.infer<typeof shape> & Partial<z.infer<typeof boardShape>>

const sections = [
  ['offices', 'office', shape],
  ['partners', 'partner', shape],
  ['boards', 'board', boardShape],
] as const

/** Offices, partners and boards, known by their key, or else their number, or else their name; and who speaks for them. */
export function partiesIn(file: CityFile): Pick<Seed, 'parties' | 'duties' | 'terms'> {
  const naming = { kind: 'party', id: (name: string) => name, keys: ['key', 'number', 'name'] } as const
  const found = sections.map(([name, kind, known]) => {
    const items: readonly Item<Entry>[] = itemsOf<Entry>(file, file.value[name], [name], known, naming)
    const boards = items.map(({ value, path }) => membersIn(file, { ...value, id: idOf(value) }, path))
    return {
      parties: [...items.map((item) => partyOf(file, item, kind)), ...boards.flatMap(({ parties }) => parties)],
      duties: [...items.flatMap((item) => dutiesOf(file, item)), ...boards.flatMap(({ duties }) => duties)],
      terms: boards.flatMap(({ terms }) => terms),
    }
  })
  return {
    parties: found.flatMap(({ parties }) => parties),
    duties: found.flatMap(({ duties }) => duties),
    terms: found.flatMap(({ terms }) => terms),
  }
}

const idOf = ({ key, number, name }: Entry): string => key ?? number ?? name

function partyOf(file: CityFile, { value, path }: Item<Entry>, kind: PartyKind): Party {
  const { number = null, name, parent = null } = value
  // An office that ends gives its number back.
  if (number !== null && value['valid-to'] === undefined) file.define('number', number, number, [...path, 'number'])
  if (parent !== null) file.refer('party', parent, parent, [...path, 'parent'])
  return {
    id: idOf(value),
    kind,
    number,
    name,
    parent,
    validFrom: value['valid-from'] ?? null,
    validTo: value['valid-to'] ?? null,
    ...(value.seats !== undefined && { seats: value.seats }),
  }
}

function dutiesOf(file: CityFile, { value, path }: Item<Entry>): readonly SeedDuty[] {
  const held = (role: SeedDuty['role'], key: 'coordinator' | 'head' | 'signatory'): SeedDuty => {
    const person = value[key]
    if (person !== undefined) file.refer('person', person, person, [...path, key])
    return { subjectKind: 'party', subject: idOf(value), role, holders: person === undefined ? [] : [person] }
  }
  // Who belongs to it besides their own office stands with the people.
  const belonging: SeedDuty = { subjectKind: 'party', subject: idOf(value), role: 'belongs', holders: [] }
  return [held('coordinates', 'coordinator'), held('heads', 'head'), held('signs', 'signatory'), belonging]
}
