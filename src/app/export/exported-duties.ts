import type { Duty } from '#domain/duty.ts'
import type { Seed, SeedDuty } from '#app/contracts/seed.ts'
import { inOrderOf } from '#app/export/in-order-of.ts'
import { dutyKey, holderOf, termKey, termOf } from '#app/import/duty-holders.ts'

/** Said beside a measure or party, in one cell: there is room for one holder, of those who take part for several. */
const besideMeasure = ['leads', 'participates', 'answers', 'deputises']
const besideParty = ['coordinates', 'heads']

/**
 * Duties as files have them: beside their measure or party where they hold without beginning and end, else one by one
 * with their days. `subjects` are the ids of the plans' fields, measures and tasks.
 */
export function exportedDuties(
  duties: readonly Duty[],
  subjects: ReadonlySet<string>,
  plans: readonly string[],
): Pick<Seed, 'duties' | 'terms'> {
  const ours = duties.filter(({ subjectKind, subject }) => {
    if (subjectKind === 'measure' || subjectKind === 'field' || subjectKind === 'task') return subjects.has(subject)
    if (subjectKind === 'plan') return plans.includes(subject)
    return subjectKind !== 'role' || plans.some((plan) => subject.startsWith(`${plan}:`))
  })
  const groups = [...Map.groupBy(ours, dutyKey).values()].map((group) => inOrderOf(group, ({ rank }) => [rank]))
  const answering = new Set(
    ours.filter(({ role }) => role === 'answers').map(({ subject, person }) => `${subject} ${person}`),
  )
  const isBeside = (group: readonly Duty[]): boolean =>
    plainOf(group) !== null &&
    !group.some((one) => one.role === 'deputises' && answering.has(`${one.subject} ${one.person}`))
  const plain = groups.filter(isBeside).flatMap((group) => plainOf(group) ?? [])
  const terms = groups.filter((group) => !isBeside(group)).flatMap((group) => group.map(termOf))
  return {
    duties: inOrderOf(plain, (duty) => [dutyKey(duty)]),
    terms: inOrderOf(terms, (term) => [termKey(term)]),
  }
}

function plainOf(group: readonly Duty[]): SeedDuty | null {
  const [first] = group
  if (!first) return null
  const { subjectKind, subject, role } = first
  if (subjectKind !== 'measure' && subjectKind !== 'party') return null
  const said = (subjectKind === 'measure' ? besideMeasure : besideParty).includes(role)
  const fits = said && (group.length === 1 || role === 'participates') && group.every(isPlain)
  return fits ? { subjectKind, subject, role, holders: group.map(holderOf) } : null
}

/** In a table several holders stand in one cell, separated by `;`, `|` or lines. */
function isPlain(duty: Duty, place: number): boolean {
  const holder = holderOf(duty)
  return duty.from === null && duty.until === null && duty.rank === place && !/[;|\n]/.test(holder)
}
