import type { Seed, SeedDuty } from '#app/contracts/seed.ts'
import { inOrderOf } from '#app/export/in-order-of.ts'
import { dutyKey, holderOf } from '#app/import/duty-holders.ts'
import type { Present } from '#app/import/present.ts'

type Held = Pick<Seed, 'duties' | 'terms'>

/** The same with who is in charge of motions' points: a file says that beside the point, and never since when. */
export function withPoints({ duties, terms }: Held, { motions, duties: all }: Present): Held {
  const points = new Set(motions.flatMap(({ points: own }) => own.map(({ id }) => id)))
  const held = all.filter(({ subjectKind, subject, until }) => {
    return subjectKind === 'measure' && points.has(subject) && until === null
  })
  const groups = [...Map.groupBy(held, dutyKey).values()].map((group) => inOrderOf(group, ({ rank }) => [rank]))
  const ofPoints = groups.flatMap((group): readonly SeedDuty[] => {
    const [first] = group
    if (!first || (first.subjectKind !== 'measure' && first.subjectKind !== 'party')) return []
    const { subjectKind, subject, role } = first
    return [{ subjectKind, subject, role, holders: group.map(holderOf) }]
  })
  return { duties: [...duties, ...inOrderOf(ofPoints, (duty) => [dutyKey(duty)])], terms }
}
