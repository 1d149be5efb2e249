import type { Selectable } from 'kysely'
import { type Duty, dutyRoles, dutySubjects } from '#domain/duty.ts'
import { oneOf } from '#domain/one-of.ts'
import { type Party, partyKinds } from '#domain/party.ts'
import { type Absence, languages, type Person, type Role, roleNames } from '#domain/person.ts'
import { type Succession, successionKinds } from '#domain/succession.ts'
import { fromJson } from '#store/json.ts'
import type {
  AbsenceTable,
  DutyTable,
  PartySuccessorTable,
  PartyTable,
  PersonTable,
  RoleTable,
} from '#store/tables/people.ts'

export const partyOf = (row: Selectable<PartyTable>): Party => ({
  id: row.id,
  kind: oneOf(partyKinds, row.kind),
  number: row.number,
  name: row.name,
  parent: row.parent,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  ...(row.seats !== null && { seats: row.seats }),
})

export const successionOf = (row: Selectable<PartySuccessorTable>): Succession => ({
  old: row.old_party,
  new: row.new_party,
  kind: oneOf(successionKinds, row.kind),
  at: row.from_day,
  rank: row.rank,
  measures: fromJson(row.measures),
  done: row.done_at,
})

export const personOf = (row: Selectable<PersonTable>): Person => ({
  id: row.id,
  name: row.name,
  language: row.language === null ? null : oneOf(languages, row.language),
  zone: row.zone,
  ...(row.account_zone !== null && { accountZone: row.account_zone }),
  party: row.party,
  left: row.left_on,
})

export const dutyOf = (row: Selectable<DutyTable>): Duty => ({
  id: row.id,
  subjectKind: oneOf(dutySubjects, row.subject_kind),
  subject: row.subject,
  role: oneOf(dutyRoles, row.role),
  party: row.party,
  person: row.person,
  from: row.from_day,
  until: row.until_day,
  rank: row.rank,
})

export const roleOf = (row: Selectable<RoleTable>): Role => ({ ...row, role: oneOf(roleNames, row.role) })

export const absenceOf = (row: Selectable<AbsenceTable>): Absence => ({
  person: row.person,
  from: row.from_day,
  until: row.until_day,
  substitute: row.substitute,
})
