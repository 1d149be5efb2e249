import type { City } from '#domain/city.ts'
import type { Answer } from '#domain/answer.ts'
import { pointCode } from '#domain/motion.ts'
import type { Seed, SeedAnswer, SeedRound } from '#app/contracts/seed.ts'
import { addressKey } from '#app/contracts/address.ts'
import { callKey } from '#app/contracts/seed-board.ts'
import { exportedDuties } from '#app/export/exported-duties.ts'
import { exportedMotions } from '#app/export/exported-motions.ts'
import { inOrderOf } from '#app/export/in-order-of.ts'
import { askedSubjects } from '#app/import/asked-subjects.ts'
import { presentCalls } from '#app/import/present-calls.ts'
import { presentRequests } from '#app/import/present-requests.ts'
import type { Present } from '#app/import/present.ts'
import { isTrialAccount } from '#app/import/trial-accounts.ts'

export interface Exported {
  readonly present: Present
  /** Those whose words present answers took over. */
  readonly carried: readonly Answer[]
  readonly city: City
  /** The codes of the plans; the first is the one that goes without saying. */
  readonly plans: readonly string[]
}

/**
 * What the store holds of plans as files have it, in an order that follows from the things themselves. Reading it into
 * an empty store makes the same store again, but for conversations and the revisions before the present answers.
 */
export function exportSeed({ present, carried, city, plans }: Exported): Seed {
  const ofPlan = <T extends { readonly plan: string }>(things: readonly T[]): readonly T[] =>
    things.filter((thing) => plans.includes(thing.plan))
  const [plan = ''] = plans
  const motions = exportedMotions(present, plans)
  const asked = [...plans, ...motions.motions.map(({ number }) => number)]
  const placeOf = (of: string): number => plans.indexOf(of)
  const [fields, measures] = [ofPlan(present.fields), ofPlan(present.measures)]
  const board = presentCalls(present)
  const calls = ofPlan(board.calls)
  const tasks = ofPlan(present.tasks)
  const points = new Set(motions.points.map(({ motion, no }) => pointCode(motion, no)))
  return {
    city,
    plan: { code: plan, name: city.plans.find(({ code }) => code === plan)?.name ?? plan },
    parties: inOrderOf(present.parties, ({ id }) => [id]),
    people: inOrderOf(present.people, ({ id }) => [id]),
    accounts: inOrderOf(
      present.accounts.filter((account) => !isTrialAccount(account)),
      ({ person, rank, address }) => [person, rank, addressKey(address)],
    ),
    awaited: inOrderOf(present.awaited, ({ person, platform }) => [person, platform]),
    roles: inOrderOf(
      present.roles.filter((role) => role.plan === null || plans.includes(role.plan)),
      ({ person, role, plan: of }) => [person, role, of ?? ''],
    ),
    absences: inOrderOf(present.absences, ({ person, from }) => [person, from]),
    places: inOrderOf(ofPlan(present.places), ({ plan: of, purpose, address }) => [
      placeOf(of),
      purpose,
      addressKey(address),
    ]),
    fields: inOrderOf(fields, ({ plan: of, position, code }) => [placeOf(of), position, code]),
    measures: inOrderOf(measures, ({ plan: of, position, code }) => [placeOf(of), position, code]).map(
      ({ version: _version, ...measure }) => measure,
    ),
    links: inOrderOf(ofPlan(present.links), ({ plan: of, at, from, to }) => [placeOf(of), at, from, to]),
    tasks: inOrderOf(tasks, ({ plan: of, position, code }) => [placeOf(of), position, code]),
    successions: inOrderOf(present.successions, ({ old, rank }) => [old, rank]),
    ...exportedDuties(present.duties, {
      subjects: new Set([...fields, ...measures, ...tasks].map(({ id }) => id)),
      points,
      plans,
    }),
    steps: ofPlan(present.steps).map(({ id: _id, was: _was, paper: _paper, ...step }) => step),
    ...historyIn(present, carried, asked),
    references: inOrderOf(
      present.references.filter(({ measure }) => measures.some(({ id }) => id === measure)),
      ({ measure, position, title }) => [measure, position, title],
    ),
    sessions: inOrderOf(present.sessions, ({ day, title, id }) => [day, title, id]),
    ...motions,
    calls,
    statements: board.statements.filter(({ call }) => calls.some((each) => callKey(each) === call)),
    mentions: [],
  }
}

/** What was asked and answered about plans and motions, `asked`, in the order of these. */
function historyIn(
  present: Present,
  carried: readonly Answer[],
  asked: readonly string[],
): Pick<Seed, 'rounds' | 'requests' | 'answers'> {
  const ofAsked = <T extends { readonly plan: string }>(things: readonly T[]): readonly T[] =>
    things.filter(({ plan }) => asked.includes(plan))
  const placeIn = ({ plan }: { readonly plan: string }): number => asked.indexOf(plan)
  return {
    rounds: inOrderOf(ofAsked(present.rounds).map(roundOf), (one) => [placeIn(one), one.periodFrom, one.label]),
    requests: inOrderOf(ofAsked(presentRequests(present)), (one) => [placeIn(one), one.round, one.measure]),
    answers: inOrderOf(ofAsked(answersOf(present, carried)), (one) => [placeIn(one), one.round, one.measure]),
  }
}

function roundOf(round: Present['rounds'][number]): SeedRound {
  const { id: _id, version: _version, plan, label, periodFrom, periodTo, session, ...record } = round
  return { plan, label, periodFrom, periodTo, session, asOf: null, record }
}

function answersOf(present: Present, carried: readonly Answer[]): readonly SeedAnswer[] {
  const { answers, requests, rounds } = present
  const [requestOf, roundWith, answerWith] = [byId(requests), byId(rounds), byId(carried)]
  const measureWith = byId(askedSubjects(present))

  const aboutOf = (answer: Answer | undefined) => {
    const request = requestOf.get(answer?.request ?? '')
    const round = roundWith.get(request?.round ?? '')
    const measure = measureWith.get(request?.subject ?? '')
    return round && measure ? { round, measure } : null
  }

  return answers.flatMap((answer): readonly SeedAnswer[] => {
    const about = aboutOf(answer)
    if (!about) return []
    const from = aboutOf(answerWith.get(answer.carriedFrom ?? ''))
    const { light, percent, fields, author, at, behalf, source, late, supplement, unchangedRounds } = answer
    const carriedFrom = from && { plan: from.round.plan, round: from.round.label, measure: from.measure.code }
    const record = { at, behalf, source, late, supplement, unchangedRounds, carriedFrom }
    const of = { plan: about.round.plan, round: about.round.label, measure: about.measure.code }
    const texts = Object.fromEntries(inOrderOf(Object.entries(fields), ([id]) => [id]))
    return [{ ...of, light, percent, fields: texts, unchanged: unchangedRounds > 0, author, record }]
  })
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))
