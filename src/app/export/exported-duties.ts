import type { Duty } from '#domain/duty.ts'
import type { Seed, SeedDuty } from '#app/contracts/seed.ts'
import { inOrderOf } from '#app/export/in-order-of.ts'
import { dutyKey, holderOf, termKey, termOf } from '#app/import/duty-holders.ts'

/** Said beside a measure, a motion's point or a party; whoever is not the only one to have a duty needs `several`. */
const beside = {
  measure: ['leads', 'participates', 'answers', 'deputises'],
  point: ['leads', 'answers', 'deputises'],
  party: ['coordinates', 'heads'],
} as const
const several = { measure: 'participates', point: 'answers', party: null } as const

interface Of {
  /** The ids of the plans' fields, measures and tasks. */
  readonly subjects: ReadonlySet<string>
  /** The ids of their motions' points. */
  readonly points: ReadonlySet<string>
  readonly plans: readonly string[]
}

/**
 * Duties as files have them: beside their measure, point or party where they hold without beginning and end, else one by
 * one with their days.
 */
export function exportedDuties(duties: readonly Duty[], of: Of): Pick<Seed, 'duties' | 'terms'> {
  const ours = duties.filter((duty) => isOurs(duty, of))
  const groups = [...Map.groupBy(ours, dutyKey).values()].map((group) => inOrderOf(group, ({ rank }) => [rank]))
  const answering = new Set(
    ours.filter(({ role }) => role === 'answers').map(({ subject, person }) => `${subject} ${person}`),
  )
  const isBeside = (group: readonly Duty[]): boolean =>
    plainOf(group, of) !== null &&
    !group.some((one) => one.role === 'deputises' && answering.has(`${one.subject} ${one.person}`))
  const plain = groups.filter(isBeside).flatMap((group) => plainOf(group, of) ?? [])
  const terms = groups.filter((group) => !isBeside(group)).flatMap((group) => group.map(termOf))
  return {
    duties: inOrderOf(plain, (duty) => [dutyKey(duty)]),
    terms: inOrderOf(terms, (term) => [termKey(term)]),
  }
}

function isOurs({ subjectKind, subject }: Duty, { subjects, points, plans }: Of): boolean {
  if (subjectKind === 'measure' || subjectKind === 'field' || subjectKind === 'task')
    return subjects.has(subject) || points.has(subject)
  if (subjectKind === 'plan') return plans.includes(subject)
  return subjectKind !== 'role' || plans.some((plan) => subject.startsWith(`${plan}:`))
}

function plainOf(group: readonly Duty[], { points }: Of): SeedDuty | null {
  const [first] = group
  if (!first) return null
  const { subjectKind, subject, role } = first
  if (subjectKind !== 'measure' && subjectKind !== 'party') return null
  const thing = points.has(subject) ? 'point' : subjectKind
  const said = beside[thing].some((each) => each === role)
  const fits = said && (group.length === 1 || role === several[thing]) && group.every(isPlain)
  return fits ? { subjectKind, subject, role, holders: group.map(holderOf) } : null
}

/** In a table several holders stand in one cell, separated by `;`, `|` or lines. */
function isPlain(duty: Duty, place: number): boolean {
  const holder = holderOf(duty)
  return duty.from === null && duty.until === null && duty.rank === place && !/[;|\n]/.test(holder)
}
