import { z } from 'zod'
import { type Absence, languages, type Person, type Role, roleNames } from '#domain/person.ts'
import { type Account } from '#app/contracts/account.ts'
import { addressKey } from '#app/contracts/address.ts'
import { day, entries, text, zone } from '#sources/checked-values.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'

const shape = entries({
  key: text,
  name: text,
  office: text.optional(),
  language: z.enum(languages).optional(),
  zone: zone.optional(),
  left: day.optional(),
  accounts: z.array(entries({ platform: text, realm: text, id: text })).default([]),
  roles: z.array(z.enum(roleNames)).default([]),
  absent: z.array(entries({ from: day, until: day, substitute: text.optional() })).default([]),
})

type Entry = z.infer<typeof shape>

/** So that everyone can be spoken as in a trial; tried after every real account. */
const trialRank = 9

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
  const known = accounts.map((address, index) => ({ address, person: key, rank: index + 1 }))
  for (const [index, { address }] of known.entries()) {
    file.define('account', addressKey(address), `${address.platform} ${address.id}`, [...path, 'accounts', index])
  }
  if (accounts.some(({ platform }) => platform === 'console')) return known
  return [...known, { address: { platform: 'console', realm: 'trial', id: key }, person: key, rank: trialRank }]
}

/** Administrators serve the whole city, everyone else this plan. */
function rolesOf({ plan }: CityFile, { key, roles }: Entry): readonly Role[] {
  return roles.map((role) => ({ person: key, role, plan: role === 'admin' ? null : plan }))
}

function absencesOf(file: CityFile, { value: { key, absent }, path }: Item<Entry>): readonly Absence[] {
  return absent.map(({ from, until, substitute = null }, index) => {
    const at = [...path, 'absent', index]
    if (substitute !== null) file.refer('person', substitute, substitute, [...at, 'substitute'])
    if (until < from) file.refuse([...at, 'until'], file.words.backwards(from, until))
    return { person: key, from, until, substitute }
  })
}
