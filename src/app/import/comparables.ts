import type { Field } from '#domain/field.ts'
import { pointCode } from '#domain/motion.ts'
import { type Party, partyLabel } from '#domain/party.ts'
import type { Succession } from '#domain/succession.ts'
import type { Task } from '#domain/task.ts'
import type { Absence, Person, Role } from '#domain/person.ts'
import type { Reference } from '#domain/reference.ts'
import type { Session } from '#domain/session.ts'
import type { Account, Place } from '#app/contracts/account.ts'
import { addressKey } from '#app/contracts/address.ts'
import { callKey, type SeedCall, type SeedStatement, statementKey } from '#app/contracts/seed-board.ts'
import type {
  SeedAnswer,
  SeedDuty,
  SeedLink,
  SeedMeasure,
  SeedMotion,
  SeedPlan,
  SeedPoint,
  SeedRequest,
  SeedRound,
  SeedTerm,
} from '#app/contracts/seed.ts'
import { dutyKey, termKey } from '#app/import/duty-holders.ts'
import type { Comparable, Noun } from '#app/import/three-way.ts'

/** A thing whose fields lie flat in it. */
function flat<T extends object>(
  noun: Noun,
  key: (thing: T) => string,
  label: (thing: T) => string,
  fields: readonly (keyof T & string)[],
): Comparable<T> {
  const spokenOf = (thing: T) => fields.filter((field) => thing[field] !== undefined)
  return {
    noun,
    key,
    label,
    values: (thing) => Object.fromEntries(spokenOf(thing).map((field) => [field, String(thing[field] ?? '')])),
    merge: (file, present, kept) =>
      Object.assign(
        {},
        file,
        ...fields
          .filter((field) => kept.has(field) || file[field] === undefined)
          .map((field) => ({ [field]: present[field] })),
      ),
  }
}

/** Of those who answer, the first leads; of deputies, the first is asked. */
const inOrder = (role: SeedDuty['role']): boolean => role === 'answers' || role === 'deputises'

const duty: Comparable<SeedDuty> = {
  noun: 'duty',
  key: dutyKey,
  label: ({ subjectKind, subject }) => (subjectKind === 'party' ? subject : subject.slice(subject.indexOf(':') + 1)),
  values: ({ role, holders }) => ({ [role]: (inOrder(role) ? holders : holders.toSorted()).join(', ') }),
  merge: (file, present, kept) => (kept.has(file.role) ? present : file),
}

const answer: Comparable<SeedAnswer> = {
  noun: 'answer',
  key: answerKey,
  label: ({ round, measure }) => `${round}, ${measure}`,
  values: answerValues,
  merge: mergedAnswer,
}

/** Every kind of thing an import compares. */
export const comparables = {
  plan: flat<SeedPlan>(
    'plan',
    ({ code }) => code,
    ({ code }) => code,
    ['name'],
  ),
  party: flat<Party>('party', ({ id }) => id, partyLabel, [
    'kind',
    'number',
    'name',
    'parent',
    'validFrom',
    'validTo',
    'seats',
  ]),
  person: flat<Person>(
    'person',
    ({ id }) => id,
    ({ name }) => name,
    ['name', 'language', 'zone', 'party', 'left'],
  ),
  account: flat<Account>(
    'account',
    ({ address }) => addressKey(address),
    ({ address }) => `${address.platform} ${address.id}`,
    ['person', 'rank'],
  ),
  place: flat<Place>(
    'place',
    ({ address, plan, purpose }) => `${addressKey(address)}:${plan}:${purpose}`,
    ({ address }) => address.id,
    [],
  ),
  role: flat<Role>(
    'role',
    ({ person, role, plan }) => `${person}:${role}:${plan ?? ''}`,
    ({ person, role }) => `${person} ${role}`,
    [],
  ),
  absence: flat<Absence>(
    'absence',
    ({ person, from }) => `${person}:${from}`,
    ({ person, from }) => `${person} ${from}`,
    ['until', 'substitute'],
  ),
  field: flat<Field>(
    'field',
    ({ id }) => id,
    ({ code }) => code,
    ['name', 'source', 'position'],
  ),
  measure: flat<SeedMeasure>(
    'measure',
    ({ id }) => id,
    ({ code }) => code,
    ['title', 'description', 'field', 'level', 'state', 'position'],
  ),
  link: flat<SeedLink>(
    'link',
    ({ plan, from, into, to }) => [plan, from, ...(into === undefined ? [] : [into]), to].join(':'),
    ({ from, to }) => `${from} → ${to}`,
    [],
  ),
  task: flat<Task>(
    'task',
    ({ id }) => id,
    ({ code }) => code,
    ['title', 'description', 'basis', 'field', 'ofCdo', 'position'],
  ),
  /** Whether it has taken effect is the bot's business once it knows it. */
  succession: flat<Succession>(
    'succession',
    ({ old, new: to }) => `${old}:${to}`,
    ({ old, new: to }) => `${old} → ${to}`,
    ['kind', 'at', 'rank', 'measures'],
  ),
  duty,
  term: flat<SeedTerm>('term', termKey, ({ subject, role, holder }) => `${subject} ${role} ${holder}`, [
    'until',
    'rank',
  ]),
  round: flat<SeedRound>(
    'round',
    ({ plan, label }) => `${plan}:${label}`,
    ({ label }) => label,
    ['periodFrom', 'periodTo', 'session'],
  ),
  /** What is asked is the bot's business once it knows the request. */
  request: flat<SeedRequest>('request', answerKey, ({ round, measure }) => `${round}, ${measure}`, []),
  answer,
  reference: flat<Reference>(
    'reference',
    ({ measure, title }) => `${measure} ${title}`,
    ({ measure, title }) => `${measure.slice(measure.indexOf(':') + 1)} ${title}`,
    ['kind', 'url', 'position'],
  ),
  motion: flat<SeedMotion>(
    'motion',
    ({ number }) => number,
    ({ number }) => number,
    ['title', 'groups', 'day', 'committee', 'session', 'item', 'answeredWith', 'replaces', 'extends'],
  ),
  point: flat<SeedPoint>('point', pointKey, pointKey, ['text', 'measures', 'alone']),
  /** What the board is asked and has said is nobody's to change by a file. */
  call: flat<SeedCall>('call', callKey, ({ round, measure }) => `${round} ${measure ?? ''}`.trim(), []),
  statement: flat<SeedStatement>('statement', statementKey, ({ text }) => text, []),
  session: flat<Session>(
    'session',
    ({ id }) => id,
    ({ title, day }) => `${title} ${day}`,
    ['title', 'day', 'cancelled'],
  ),
}

function pointKey({ motion, no }: SeedPoint): string {
  return pointCode(motion, no)
}

/** Identifies an answer by what it is about; also the id of an imported request. */
export function answerKey({ plan, round, measure }: Pick<SeedAnswer, 'plan' | 'round' | 'measure'>): string {
  return `${plan}:${round}:${measure}`
}

/** One that only says “unchanged” does not speak of the light and percent it lacks. */
function answerValues({ light, percent, unchanged, author, fields, record }: SeedAnswer) {
  const said = { light, percent, author }
  const spokenOf = Object.entries(said).filter(([, value]) => value !== null || !unchanged || record !== undefined)
  return {
    ...Object.fromEntries(spokenOf.map(([field, value]) => [field, String(value ?? '')])),
    unchanged: String(unchanged),
    ...fields,
  }
}

function mergedAnswer(file: SeedAnswer, present: SeedAnswer, kept: ReadonlySet<string>): SeedAnswer {
  const keptFields = Object.entries(present.fields).filter(([id]) => kept.has(id) || file.fields[id] === undefined)
  return {
    ...file,
    light: kept.has('light') ? present.light : file.light,
    percent: kept.has('percent') ? present.percent : file.percent,
    author: kept.has('author') ? present.author : file.author,
    unchanged: kept.has('unchanged') ? present.unchanged : file.unchanged,
    fields: { ...file.fields, ...Object.fromEntries(keptFields) },
  }
}
