import { isAtHand, isPresent } from '#domain/absence.ts'
import { chargeGapKinds, chargeGaps } from '#domain/charge-gaps.ts'
import type { City, PlanSettings } from '#domain/city.ts'
import { daysOfChange } from '#domain/days-of-change.ts'
import type { Directory } from '#domain/directory.ts'
import { inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import { isAsked, type Measure } from '#domain/measure.ts'
import { isAnsweredFor } from '#domain/is-answered-for.ts'
import { type NotMet, notMet } from '#domain/not-met.ts'
import { partyLabel } from '#domain/party.ts'
import { partnerOf } from '#domain/partner-of.ts'
import { type Person, type RoleName, serves } from '#domain/person.ts'
import { planGaps } from '#domain/plan-gaps.ts'
import type { Request } from '#domain/request.ts'
import { chainsOn } from '#domain/responsibility.ts'
import { holdersOf, inRole } from '#domain/role-holders.ts'
import type { Task } from '#domain/task.ts'
import type { Unmet } from '#domain/unmet.ts'

/** What can be missing, the most urgent first. */
export const gapKinds = [
  'declined',
  'nobody-responsible',
  'no-lead',
  'left',
  'account-closed',
  'not-met',
  'absent-alone',
  'deputy-absent',
  'coordinator-absent',
  'cdo-absent',
  'releasers-absent',
  'no-account',
  'account-awaited',
  'partner-without-person',
  'no-office-coordinator',
  'no-head',
  ...chargeGapKinds,
  'no-coordinator',
  'few-releasers',
  'no-liaison-place',
  'no-non-public-place',
  'steps-outside-hours',
  'free-days-end',
] as const
export type GapKind = (typeof gapKinds)[number]

/** One kind of gap, with what it is about: codes of measures, names of people or offices, times of day, days. */
export interface Gap {
  readonly kind: GapKind
  readonly about: readonly string[]
  /** The measures it is about, where `about` names people. */
  readonly measures?: readonly string[]
  /** Of each of the people in `about`, in this order: their measures, and since when something has waited for them. */
  readonly waits?: NotMet['waits']
}

export interface GapInput {
  readonly city: Pick<City, 'hours' | 'freeDays'>
  readonly plan: Pick<PlanSettings, 'code' | 'motion' | 'reminders'>
  readonly measures: readonly Measure[]
  /** What the administration has to do besides. */
  readonly tasks?: readonly Task[]
  /** Of the open round; empty when none is open. */
  readonly requests: readonly Request[]
  readonly directory: Directory
  /** Who has not met the bot yet. */
  readonly unmet: readonly Unmet[]
  readonly today: Day
  /** While answers are awaited, and until the freeze: of the open round, else of the next; null when none is planned. */
  readonly answering: { readonly from: Day; readonly until: Day; readonly frozen: Day } | null
  /** How many channels receive released papers. */
  readonly liaisonPlaces: number
  /** How many may receive their non-public parts; null where the plan has nothing that is not public. */
  readonly nonPublicPlaces: number | null
}

/** What would go wrong in the open or the coming round as things stand today; empty kinds are left out. */
export function gaps(input: GapInput): readonly Gap[] {
  const measures = awaitedMeasures(input)
  const found: Readonly<Record<Exclude<GapKind, 'not-met'>, readonly string[]>> = {
    ...measureGaps(input, measures),
    ...absenceGaps(input, measures),
    ...roleGaps(input),
    ...peopleGaps(input, measures),
    ...planGaps(input),
    ...chargeGaps(input),
  }
  const codes = closedAccounts(input, measures).flatMap(({ codes: own }) => own)
  return gapKinds
    .map((kind): Gap => {
      if (kind === 'not-met') return { kind, ...notMet(input) }
      const measured = kind === 'account-closed' && { measures: [...new Set(codes)] }
      return { kind, about: [...new Set(found[kind])], ...measured }
    })
    .filter(({ about }) => about.length > 0)
}

/** In an open round those that are not answered yet, else all that will be asked. */
function awaitedMeasures({ measures, requests }: GapInput): readonly Measure[] {
  if (requests.length === 0) return measures.filter(isAsked)
  const open = new Set(requests.filter(({ state }) => state === 'asked').map(({ subject }) => subject))
  return measures.filter(({ id }) => open.has(id))
}

function measureGaps(
  { directory, today, measures: all, requests }: GapInput,
  measures: readonly Measure[],
): Pick<Record<GapKind, readonly string[]>, 'declined' | 'nobody-responsible' | 'no-lead' | 'left'> {
  const chain = chainsOn(directory, today)
  const gone = new Set(directory.people.filter((person) => !serves(person, today)).map(({ id }) => id))
  const isLeft = ({ id }: Measure): boolean =>
    directory.duties.some(
      (duty) =>
        duty.subjectKind === 'measure' &&
        duty.subject === id &&
        duty.role === 'answers' &&
        inForce(duty, today) &&
        gone.has(duty.person ?? ''),
    )
  const codes = (holds: (measure: Measure) => boolean): readonly string[] =>
    measures.filter(holds).map(({ code }) => code)
  const declined = new Set(
    requests.filter(({ state, declinedBy }) => state === 'asked' && declinedBy !== null).map(({ subject }) => subject),
  )
  return {
    declined: all.filter(({ id }) => declined.has(id)).map(({ code }) => code),
    'nobody-responsible': codes((measure) => !isAnsweredFor(measure, chain(measure)) && !isLeft(measure)),
    'no-lead': codes((measure) => chain(measure).lead === null),
    left: codes(isLeft),
  }
}

/** Looks at each day on which an absence begins to matter while answers are awaited. */
function absenceGaps(
  { directory, today, answering }: GapInput,
  measures: readonly Measure[],
): Pick<Record<GapKind, readonly string[]>, 'absent-alone' | 'deputy-absent'> {
  const window = answering ?? { from: today, until: today }
  const days = daysOfChange(directory, window.from > today ? window.from : today, window.until)
  const alone: string[] = []
  const both: string[] = []
  for (const day of days) {
    const chain = chainsOn(directory, day)
    for (const measure of measures) {
      const { responsible, others, substitute, regularDeputy } = chain(measure)
      if (!responsible || [responsible, ...others].some((person) => isPresent(person, directory, day))) continue
      const deputies = [substitute, regularDeputy].filter((person) => person !== null)
      if (deputies.some((person) => isAtHand(person, directory, day))) continue
      const named = deputies.length > 0
      ;(named ? both : alone).push(measure.code)
    }
  }
  return { 'absent-alone': alone, 'deputy-absent': both.filter((code) => !alone.includes(code)) }
}

type RoleGap = 'coordinator-absent' | 'cdo-absent' | 'releasers-absent'

/** From which day on a role that is held has nobody at hand, and the release not two, before the freeze. */
function roleGaps({ directory, today, plan, answering }: GapInput): Record<RoleGap, readonly string[]> {
  const held = (roles: readonly RoleName[]) => roles.flatMap((role) => holdersOf(directory, today, plan.code, role))
  const fewFrom = (least: number, ...roles: readonly RoleName[]): readonly Day[] => {
    if (new Set(held(roles)).size < least) return []
    const first = daysOfChange(directory, today, answering?.frozen ?? today).find((day) => {
      const acting = roles.flatMap((role) => inRole(directory, day, plan.code, role))
      return new Set(acting.filter((person) => isAtHand(person, directory, day))).size < least
    })
    return first === undefined ? [] : [first]
  }
  return {
    'coordinator-absent': fewFrom(1, 'coordinator'),
    'cdo-absent': fewFrom(1, 'cdo'),
    'releasers-absent': fewFrom(2, 'releaser', 'cdo'),
  }
}

type PeopleGap =
  | 'account-closed'
  | 'no-account'
  | 'account-awaited'
  | 'partner-without-person'
  | 'no-office-coordinator'
  | 'no-head'

function peopleGaps(input: GapInput, measures: readonly Measure[]): Record<PeopleGap, readonly string[]> {
  const { directory, today } = input
  const chains = measures.map(chainsOn(directory, today))
  const silent = concernedPeople(input, measures).filter(
    ({ id }) => directory.unreachable.has(id) && !directory.closed.has(id),
  )
  const offices = (without: (of: (typeof chains)[number]) => boolean): readonly string[] =>
    chains.filter(without).flatMap(({ lead }) => (lead?.kind === 'office' ? [partyLabel(lead)] : []))
  return {
    'account-closed': closedAccounts(input, measures).map(({ name, codes }) =>
      codes.length > 0 ? `${name} (${codes.join(', ')})` : name,
    ),
    'no-account': silent.filter(({ id }) => !directory.awaited.has(id)).map(({ name }) => name),
    'account-awaited': silent.filter(({ id }) => directory.awaited.has(id)).map(({ name }) => name),
    'partner-without-person': chains.flatMap(({ lead }) =>
      lead?.kind === 'partner' && !speaksFor(lead.id, input) ? [partyLabel(lead)] : [],
    ),
    'no-office-coordinator': offices(({ officeCoordinator }) => officeCoordinator === null),
    'no-head': offices(({ head }) => head === null),
  }
}

/** Whether anybody in the directory speaks for a partner. */
const speaksFor = (partner: string, { directory, today }: GapInput): boolean =>
  directory.people.some((person) => serves(person, today) && partnerOf(person.id, directory, today)?.id === partner)

/** Everyone on whom it depends that the measures are answered and the paper is released. */
function concernedPeople({ directory, today, plan }: GapInput, measures: readonly Measure[]): readonly Person[] {
  const chain = chainsOn(directory, today)
  return [
    ...measures.map(chain).flatMap(({ responsible, others, deputy }) => [responsible, ...others, deputy]),
    ...(['coordinator', 'cdo', 'releaser'] as const).flatMap((role) => holdersOf(directory, today, plan.code, role)),
  ].filter((person) => person !== null)
}

/** Those among them whose account was closed on its platform, with the measures they answer for. */
function closedAccounts(
  input: GapInput,
  measures: readonly Measure[],
): readonly { readonly name: string; readonly codes: readonly string[] }[] {
  const { directory, today } = input
  const chain = chainsOn(directory, today)
  const closed = new Set(concernedPeople(input, measures).filter(({ id }) => directory.closed.has(id)))
  return [...closed].map((person) => {
    const own = measures.filter((measure) => {
      const { responsible, others, deputy } = chain(measure)
      // Whoever stands in at present is waited for, too.
      const standIn = responsible && !isAtHand(responsible, directory, today) ? [deputy] : []
      return [responsible, ...others, ...standIn].includes(person)
    })
    return { name: person.name, codes: own.map(({ code }) => code) }
  })
}
