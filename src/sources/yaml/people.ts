import { z } from 'zod'
import { type Absence, languages, type Person, type Role, roleNames } from '#domain/person.ts'
import { type Account } from '#app/contracts/account.ts'
import { addressKey } from '#app/contracts/address.ts'
import { day, entries, text, whole, zone } from '#sources/checked-values.ts'
import { planOfRole } from '#sources/plan-of-role.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'

const role = z.union([z.enum(roleNames), entries({ role: z.enum(roleNames), plan: text })])

const shape = entries({
  key: text,
  name: text,
  office: text.optional(),
  language: z.enum(languages).optional(),
  zone: zone.optional(),
  left: day.optional(),
  accounts: z.array(entries({ platform: text, realm: text, id: text, rank: whole.optional() })).default([]),
  roles: z.array(role).default([]),
  absent: z.array(entries({ from: day, until: day, substitute: text.optional() })).default([]),
})

type Entry = z.infer<typeof shape>

/** People with their accounts, best first, their roles in the plan and their absences. */
export function peopleIn(file: CityFile) {
  const items = itemsOf(file, file.value['people'], ['people'], shape, {
    kind: 'person',
    id: (key) => key,
    keys: ['key'],
  })
  return {
    people: items.map((item) => personOf(file, item)),
    accounts: items.flatMap((item) => accountsOf(file, item)),
    roles: items.flatMap(({ value }) => rolesOf(file, value)),
    absences: items.flatMap((item) => absencesOf(file, item)),
  }
}

function personOf(file: CityFile, { value, path }: Item<Entry>): Person {
  const { key, name, office = null, language = null, zone: ownZone = null, left = null } = value
  if (office !== null) file.refer('party', office, office, [...path, 'office'])
  return { id: key, name, language, zone: ownZone, party: office, left }
}

function accountsOf(file: CityFile, { value: { key, accounts }, path }: Item<Entry>): readonly Account[] {
  const known = accounts.map(({ rank, ...address }, index) => ({ address, person: key, rank: rank ?? index + 1 }))
  for (const [index, { address }] of known.entries()) {
    file.define('account', addressKey(address), `${address.platform} ${address.id}`, [...path, 'accounts', index])
  }
  return known
}

function rolesOf({ plan }: CityFile, { key, roles }: Entry): readonly Role[] {
  return roles.map((said) => {
    const entry = typeof said === 'string' ? { role: said, plan: undefined } : said
    return { person: key, role: entry.role, plan: planOfRole(entry.role, entry.plan, plan) }
  })
}

function absencesOf(file: CityFile, { value: { key, absent }, path }: Item<Entry>): readonly Absence[] {
  return absent.map(({ from, until, substitute = null }, index) => {
    const at = [...path, 'absent', index]
    if (substitute !== null) file.refer('person', substitute, substitute, [...at, 'substitute'])
    if (until < from) file.refuse([...at, 'until'], file.words.backwards(from, until))
    return { person: key, from, until, substitute }
  })
}
