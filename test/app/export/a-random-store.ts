import fc from 'fast-check'
import type { Answer } from '#domain/answer.ts'
import type { Duty } from '#domain/duty.ts'
import { newPoint } from '#domain/new-point.ts'
import type { Request } from '#domain/request.ts'
import type { Round } from '#domain/round.ts'
import type { Change } from '#app/contracts/change.ts'
import type { Store } from '#app/contracts/store/store.ts'
import { dutiesOf, type Rounds, roundsOf, type What, what, type Who, who } from '#test/app/export/random-things.ts'

/** The changes that make a store of any state a plan may be in. */
export const aRandomStore: fc.Arbitrary<readonly Change[]> = fc
  .tuple(who, what)
  .chain(([people, plan]) =>
    fc.tuple(fc.constant(people), fc.constant(plan), dutiesOf(people, plan), roundsOf(people, plan)),
  )
  .map(([people, plan, duties, rounds]) => [...masterData(people, plan), ...dutySets(duties), ...history(rounds)])

function masterData(
  { parties, people, accounts, awaited, roles, absences, places }: Who,
  { fields, measures, links, references, sessions, motions }: What,
): readonly Change[] {
  const spoken = new Set(accounts.filter(({ address }) => address.platform === 'console').map(({ person }) => person))
  const trial = people
    .filter(({ id }) => !spoken.has(id))
    .map(({ id }) => ({ address: { platform: 'console', realm: 'trial', id }, person: id, rank: 9 }))
  const [first, second] = measures
  return [
    { kind: 'plan-known', plan: 'DP', name: 'Digitalisierungsprogramm' },
    ...parties.map((party): Change => ({ kind: 'party-set', party })),
    ...people.map((person): Change => ({ kind: 'person-set', person })),
    ...[...accounts, ...trial].map((account): Change => ({ kind: 'account-set', account })),
    ...awaited.map((one): Change => ({ kind: 'account-awaited', awaited: one })),
    ...roles.map((role): Change => ({ kind: 'role-set', role })),
    ...absences.map((absence): Change => ({ kind: 'absence-set', absence })),
    ...places.map((place): Change => ({ kind: 'place-set', place })),
    ...fields.map((field): Change => ({ kind: 'field-set', field })),
    ...measures.map((measure): Change => ({ kind: 'measure-set', measure })),
    ...references.map((reference): Change => ({ kind: 'reference-set', reference })),
    ...sessions.map((session): Change => ({ kind: 'session-set', session })),
    ...links.flatMap((at): readonly Change[] =>
      first && second ? [{ kind: 'measure-linked', link: { from: first.id, to: second.id, kind: 'merged', at } }] : [],
    ),
    ...measures.slice(0, 2).map((measure, place): Change => ({
      kind: 'task-set',
      task: {
        id: `DP:A-0${place}`,
        plan: 'DP',
        code: `A-0${place}`,
        title: measure.title,
        description: measure.description,
        basis: links[0] === undefined ? null : 'Ratsbeschluss vom 22.11.2021',
        field: measure.field,
        ofCdo: place === 0,
        position: measure.position,
      },
    })),
    ...motions.flatMap(registered),
    ...motions.flatMap(linked),
    ...succeeding(parties, first, links[0]),
  ]
}

function registered({ motion, points }: What['motions'][number]): readonly Change[] {
  const own = points.map(({ text }, index) => newPoint(motion.number, index + 1, text))
  return [
    { kind: 'motion-registered', motion, points: own },
    ...points.map(({ measures, alone }, index): Change => ({
      kind: 'point-measures',
      point: own[index]?.id ?? '',
      measures: alone ? [] : measures.map((code) => `DP:${code}`),
      alone,
    })),
  ]
}

const linked = ({ motion, replaces }: What['motions'][number]): readonly Change[] =>
  replaces ? [{ kind: 'motion-linked', link: { later: motion.number, earlier: 'AN/0131/2022', kind: 'replaces' } }] : []

/** The first party is carried on by the others. */
const succeeding = (
  [old, ...news]: Who['parties'],
  measure: What['measures'][number] | undefined,
  done: string | undefined,
): readonly Change[] =>
  news.map((party, rank) => ({
    kind: 'succession-set',
    succession: {
      old: old?.id ?? '',
      new: party.id,
      kind: rank === 0 ? 'renamed' : 'split',
      at: '2027-01-01',
      rank,
      measures: measure && !/[;:]/.test(measure.code) && rank > 0 ? [measure.id] : [],
      done: done ?? null,
    },
  }))

const dutySets = (duties: readonly Duty[]): readonly Change[] => duties.map((duty) => ({ kind: 'duty-set', duty }))

function history(rounds: Rounds): readonly Change[] {
  const last = new Map<string, string>()
  return rounds
    .map((round) => ({ ...round, days: round.days.toSorted() }))
    .toSorted((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? -1 : 1))
    .flatMap((one, place): readonly Change[] => {
      const [opens, due, grace, closes, draft, paperDue] = one.moments.toSorted() as [
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      const [periodFrom = '', periodTo = ''] = one.days
      const id = `round-${place}`
      const { plan, label, kind, state, session, fileSession, questionnaire } = one
      const dates = { opens, due, grace, closes, draft, paperDue }
      const round: Round = {
        id,
        plan,
        kind,
        label,
        periodFrom,
        periodTo,
        session,
        fileSession,
        questionnaire,
        state,
        version: 1,
        ...dates,
      }
      return [
        { kind: 'round-planned', round },
        ...one.requests.flatMap((request) => asking(request, round, last)),
        ...one.calls.flatMap((call, index) => called(call, round, `${id}-call-${index}`)),
      ]
    })
}

/** A call of the board and what was said to it while it was open. */
function called(
  { statements, state, ...call }: Rounds[number]['calls'][number],
  round: Round,
  id: string,
): readonly Change[] {
  return [
    { kind: 'board-called', call: { ...call, id, plan: 'DP', round: round.id, state: 'open', version: 1 } },
    ...statements.map((said, index): Change => ({
      kind: 'board-stated',
      statement: { ...said, id: `${id}-${index}`, call: id, version: 1 },
    })),
    ...(state === 'open'
      ? []
      : [{ kind: 'board-call-state', call: id, state, version: 1 + statements.length } as const]),
  ]
}

function asking(
  { measure, answer, id, ...standing }: Rounds[number]['requests'][number],
  round: Round,
  last: Map<string, string>,
): readonly Change[] {
  const request: Request = {
    id: `${round.id}-${id}`,
    round: round.id,
    subjectKind: 'measure',
    subject: measure,
    role: 'leads',
    ...standing,
    answer: null,
    light: null,
    query: null,
    version: 1,
  }
  if (!answer) return [{ kind: 'asked', request }]
  const { revisions, ...content } = answer
  const carriedFrom = answer.unchangedRounds > 0 ? (last.get(measure) ?? null) : null
  const given = Array.from({ length: revisions }, (_, index): Answer => {
    return { ...content, id: `${request.id}-${index + 1}`, request: request.id, seq: index + 1, carriedFrom }
  })
  last.set(measure, given.at(-1)?.id ?? '')
  const restored = { ...request, answer: given.at(-1)?.id ?? null, light: answer.light }
  return [
    { kind: 'asked', request: { ...request, state: 'asked' } },
    ...given.map((one): Change => ({ kind: 'answered', answer: one, version: one.seq })),
    { kind: 'request-restored', request: restored, version: revisions + 1 },
  ]
}

/** Writes the changes as they come about. */
export async function filled(store: Store, changes: readonly Change[]): Promise<void> {
  const done = await store.commit({ at: '2026-09-21T07:00:00.000Z', actor: null, changes, messages: [] })
  if (done !== 'done') throw new Error('stale')
}
