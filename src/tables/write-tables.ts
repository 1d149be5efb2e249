import type { Seed, SeedMeasure } from '#app/contracts/seed.ts'
import { planOfRole, wholeCity } from '#sources/plan-of-role.ts'
import { type Layout, layouts } from '#tables/layouts.ts'
import { questionsText } from '#sources/round-record.ts'
import { answerRow } from '#tables/answer-row.ts'
import { callRows, statementRows } from '#tables/call-rows.ts'
import { holdersIn } from '#tables/holders-in.ts'
import { aboutOf, isPoint, motionRows, pointRows } from '#tables/motion-rows.ts'
import type { SaidRow } from '#tables/said-row.ts'
import { wordsOf } from '#tables/vocabulary.ts'

/** A table in our own words, to be written: cells are texts in the order of the columns. */
export interface WrittenTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What a seed says, a table for each kind of thing of which there is any. */
export function tablesOf(seed: Seed): readonly WrittenTable[] {
  return layouts.flatMap((layout) => {
    const rows = rowsOf[layout.is](seed)
    return rows.length === 0 ? [] : [written(layout, rows)]
  })
}

function written({ is, name, renamed }: Layout, rows: readonly SaidRow[]): WrittenTable {
  const words = wordsOf(is)
  const others = new Set(rows.flatMap((row) => Object.keys(row).filter((word) => !words.includes(word))))
  const used = [...words.filter((word) => rows.some((row) => word in row)), ...[...others].toSorted()]
  return {
    name,
    columns: used.map((word) => renamed[word] ?? word),
    rows: rows.map((row) => used.map((word) => textOf(row[word]))),
  }
}

function textOf(value: SaidRow[string]): string {
  if (typeof value === 'boolean') return value ? 'ja' : ''
  return String(value ?? '')
}

const codeIn = (id: string | null): string | null => id && id.slice(id.indexOf(':') + 1)

/** The rows of each kind; a word that none of them has is no column. */
const rowsOf: Readonly<Record<Layout['is'], (seed: Seed) => readonly SaidRow[]>> = {
  plan: ({ plan }) => (plan ? [{ code: plan.code, name: plan.name }] : []),
  party: ({ parties, duties }) =>
    parties.map(({ id, kind, number, name, parent, validFrom, validTo, seats }) => ({
      party: id,
      kind,
      number,
      name,
      parent,
      'valid-from': validFrom,
      'valid-to': validTo,
      seats,
      coordinator: holdersIn(duties, 'party', id, 'coordinates'),
      head: holdersIn(duties, 'party', id, 'heads'),
    })),
  person: ({ people }) =>
    people.map(({ id, name, party, language, zone, left }) => ({
      person: id,
      name,
      office: party,
      language,
      zone,
      left,
    })),
  account: ({ accounts, awaited }) => [
    ...accounts.map(({ person, address, rank }) => ({ person, ...address, rank })),
    ...awaited.map(({ person, platform, email, rank }) => ({ person, platform, email, rank })),
  ],
  role: ({ roles, plan: own }) =>
    roles.map(({ person, role, plan }) => {
      const usual = planOfRole(role, undefined, own?.code ?? '')
      return { person, role, ...(plan === usual ? {} : { plan: plan ?? wholeCity }) }
    }),
  absence: ({ absences }) =>
    absences.map(({ person, from, until, substitute }) => ({ person, from, until, substitute })),
  channel: ({ places }) => places.map(({ address, purpose }) => ({ ...address, purpose })),
  field: ({ fields }) => fields.map(({ code, name, source, position }) => ({ code, name, source, position })),
  measure: ({ measures, duties }) => measures.map((measure) => measureRow(measure, duties)),
  // Tables are of one plan; what goes on in another one stands in the city's file.
  link: ({ links }) =>
    links.filter(({ into }) => into === undefined).map(({ from, to, kind, at }) => ({ from, to, kind, at })),
  reference: ({ references }) =>
    references.map(({ measure, title, kind, url, position }) => ({
      measure: codeIn(measure),
      title,
      kind,
      url,
      position,
    })),
  session: ({ sessions }) =>
    sessions.map(({ id, title, day, cancelled, origin }) => ({ id, title, day, cancelled, origin })),
  step: ({ steps = [] }) =>
    steps.map(({ stage, on, at, by, number, note, reason, following, whom }) => {
      return { stage, on, at, by, number, note, reason, following, whom }
    }),
  task: ({ tasks }) =>
    tasks.map(({ code, title, description, basis, field, ofCdo, position }) => {
      return { code, title, description, basis, field: codeIn(field), of: ofCdo ? 'cdo' : null, position }
    }),
  successor: ({ successions }) =>
    successions.map(({ old, new: to, kind, at, rank, measures, done }) => {
      return { old, new: to, kind, from: at, rank, measures: measures.join('; '), done }
    }),
  duty: (seed) =>
    seed.terms.map(({ subjectKind, subject, role, holder, from, until, rank }) => {
      const ofMotion = isPoint(subject, seed)
      const ofPlan = !ofMotion && (subjectKind === 'measure' || subjectKind === 'field' || subjectKind === 'task')
      return {
        of: ofMotion ? 'point' : subjectKind,
        subject: ofPlan ? codeIn(subject) : subject,
        duty: role,
        holder,
        from,
        until,
        rank,
      }
    }),
  motion: motionRows,
  point: pointRows,
  call: callRows,
  statement: statementRows,
  round: (seed) =>
    seed.rounds.map(({ plan, label, periodFrom, periodTo, session, record }) => ({
      round: label,
      ...aboutOf(plan, seed),
      from: periodFrom,
      to: periodTo,
      session,
      kind: record?.kind,
      state: record?.state,
      opens: record?.opens,
      due: record?.due,
      grace: record?.grace,
      closes: record?.closes,
      draft: record?.draft,
      'paper-due': record?.paperDue,
      'file-session': record?.fileSession,
      questionnaire: record?.questionnaire ? questionsText(record.questionnaire) : null,
    })),
  request: (seed) =>
    seed.requests.map(({ plan, round, measure, state, party, due, step, reason, ...rest }) => ({
      round,
      ...aboutOf(plan, seed),
      measure,
      state,
      party,
      due,
      step,
      reminded: rest.remindedAt,
      reminders: rest.reminders,
      reason,
      'declined-by': rest.declinedBy,
      snoozed: rest.snoozedUntil,
      reopened: rest.reopenedAt,
    })),
  answer: (seed) =>
    seed.answers.map((answer) => ({
      ...aboutOf(answer.plan, seed),
      ...answerRow(answer),
    })),
}

function measureRow(
  { id, code, title, description, field, level, state, position }: SeedMeasure,
  duties: Seed['duties'],
) {
  const held = (role: string): string => holdersIn(duties, 'measure', id, role)
  return {
    code,
    title,
    description,
    field: codeIn(field),
    lead: held('leads'),
    participants: held('participates'),
    responsible: held('answers'),
    deputy: held('deputises'),
    level,
    state,
    position,
  }
}
