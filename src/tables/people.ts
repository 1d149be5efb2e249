import type { Absence, Person, Role } from '#domain/person.ts'
import { accountIn, type Accounts, together } from '#sources/account.ts'
import { planOfRole } from '#sources/plan-of-role.ts'
import type { TableFile } from '#tables/table-file.ts'
import { vocabulary } from '#tables/vocabulary.ts'

/** People, their accounts, roles and absences, each from a table of its own. */
export function peopleIn(file: TableFile) {
  const people = file.said.person.flatMap((row) => personOf(file, row) ?? [])
  return {
    people,
    ...together(file.said.account.flatMap((row) => accountOf(file, row) ?? [])),
    roles: file.said.role.flatMap((row) => roleOf(file, row) ?? []),
    absences: file.said.absence.flatMap((row) => absenceOf(file, row) ?? []),
  }
}

type Row = TableFile['said']['person'][number]

function personOf(file: TableFile, { line, words }: Row): Person | undefined {
  const said = file.check(vocabulary.person, words, [line])
  if (!said) {
    // So that rows and files that refer to the person are not refused on top.
    file.define('person', words['person'] ?? '', words['person'] ?? '', [line, 'person'])
    return undefined
  }
  const { person: id, name, office = null, language = null, zone = null, left = null } = said
  file.define('person', id, id, [line, 'person'])
  if (office !== null) file.refer('party', office, office, [line, 'office'])
  return { id, name, language, zone, party: office, left }
}

function accountOf(file: TableFile, { line, words }: Row): Accounts | undefined {
  const said = file.check(vocabulary.account, words, [line])
  if (!said) return undefined
  const { person, rank = 1, ...account } = said
  file.refer('person', person, person, [line, 'person'])
  return accountIn(person, { ...account, rank }, [line], file)
}

function roleOf(file: TableFile, { line, words }: Row): Role | undefined {
  const said = file.check(vocabulary.role, words, [line])
  if (!said) return undefined
  const { person, role, plan } = said
  file.refer('person', person, person, [line, 'person'])
  return { person, role, plan: planOfRole(role, plan, file.plan) }
}

function absenceOf(file: TableFile, { line, words }: Row): Absence | undefined {
  const said = file.check(vocabulary.absence, words, [line])
  if (!said) return undefined
  const { person, from, until, substitute = null } = said
  file.refer('person', person, person, [line, 'person'])
  if (substitute !== null) file.refer('person', substitute, substitute, [line, 'substitute'])
  if (until < from) file.refuse([line, 'until'], file.words.backwards(from, until))
  return { person, from, until, substitute }
}
