import { z } from 'zod'
import { checkAbsence } from '#domain/check-absence.ts'
import { type Absence, languages, type Person, type Role, roleNames } from '#domain/person.ts'
import type { SeedDuty } from '#app/contracts/seed.ts'
import { accountIn, accountShape, type Accounts, together } from '#sources/account.ts'
import { day, entries, text, zone } from '#sources/checked-values.ts'
import { planOfRole } from '#sources/plan-of-role.ts'
import { type CityFile, type Item, itemsOf } from './city-file.ts'

const role = z.union([z.enum(roleNames), entries({ role: z.enum(roleNames), plan: text })])

const shape = entries({
  key: text,
  name: text,
  office: text.optional(),
  /** All they belong to; without `office` they speak for the first. */
  offices: z.array(text).default([]),
  language: z.enum(languages).optional(),
  zone: zone.optional(),
  left: day.optional(),
  accounts: z.array(entries(accountShape)).default([]),
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
    ...together(items.map((item) => accountsOf(file, item))),
    roles: items.flatMap(({ value }) => rolesOf(file, value)),
    absences: checkedAbsences(file, items),
    duties: items.flatMap((item) => belongingOf(file, item)),
  }
}

function personOf(file: CityFile, { value, path }: Item<Entry>): Person {
  const { key, name, language = null, zone: ownZone = null, left = null } = value
  const office = officeOf(value)
  if (value.office !== undefined) file.refer('party', value.office, value.office, [...path, 'office'])
  return { id: key, name, language, zone: ownZone, party: office, left }
}

const officeOf = ({ office, offices }: Entry): string | null => office ?? offices[0] ?? null

function belongingOf(file: CityFile, { value, path }: Item<Entry>): readonly SeedDuty[] {
  for (const [index, office] of value.offices.entries())
    file.refer('party', office, office, [...path, 'offices', index])
  return value.offices
    .filter((office) => office !== officeOf(value))
    .map((office) => ({ subjectKind: 'party', subject: office, role: 'belongs', holders: [value.key] }))
}

const accountsOf = (file: CityFile, { value: { key, accounts }, path }: Item<Entry>): Accounts =>
  together(
    accounts.map((said, index) =>
      accountIn(key, { ...said, rank: said.rank ?? index + 1 }, [...path, 'accounts', index], file),
    ),
  )

function rolesOf({ plan }: CityFile, { key, roles }: Entry): readonly Role[] {
  return roles.map((said) => {
    const entry = typeof said === 'string' ? { role: said, plan: undefined } : said
    return { person: key, role: entry.role, plan: planOfRole(entry.role, entry.plan, plan) }
  })
}

interface Placed {
  readonly absence: Absence
  readonly at: Item<Entry>['path']
}

/** Refuses substitutes who cannot stand in: themselves, absent too, or each for the other. */
function checkedAbsences(file: CityFile, items: readonly Item<Entry>[]): readonly Absence[] {
  const placed = items.flatMap((item) => absencesOf(file, item))
  const absences = placed.map(({ absence }) => absence)
  const people = items.map((item) => personOf({ ...file, refer: () => undefined }, item))
  for (const { absence, at } of placed) {
    const others = absences.filter((each) => each !== absence)
    const checked = checkAbsence(absence, { people, absences: others })
    if (!checked.ok) file.refuse([...at, 'substitute'], file.words.cannotStandIn(absence.substitute ?? ''))
  }
  return absences
}

function absencesOf(file: CityFile, { value: { key, absent }, path }: Item<Entry>): readonly Placed[] {
  return absent.map(({ from, until, substitute = null }, index) => {
    const at = [...path, 'absent', index]
    if (substitute !== null) file.refer('person', substitute, substitute, [...at, 'substitute'])
    if (until < from) file.refuse([...at, 'until'], file.words.backwards(from, until))
    return { absence: { person: key, from, until, substitute }, at }
  })
}
