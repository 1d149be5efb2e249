import type { Directory } from '#domain/directory.ts'
import { type Duty, inForce } from '#domain/duty.ts'
import type { Day } from '#domain/instant.ts'
import type { Measure } from '#domain/measure.ts'
import type { Person } from '#domain/person.ts'
import { recipientOf } from '#domain/recipient.ts'
import type { Reorganised } from '#domain/reorganise.ts'
import type { Request } from '#domain/request.ts'
import { chainsOn } from '#domain/responsibility.ts'
import type { Powers } from '#app/powers.ts'
import { directoryAfter } from '#app/offices/directory-after.ts'

/** Who is asked about what moves: duties by which whoever was asked stays so, and requests that go to somebody new. */
export interface AskedAfter {
  readonly duties: readonly Duty[]
  readonly anew: readonly Request[]
}

/**
 * Whoever was asked goes on being asked if they speak for the office that carries on theirs, before those who answer
 * there; to whom else a request goes has not read it yet.
 */
export function askedAfter(
  { newId }: Pick<Powers, 'newId'>,
  before: Directory,
  moved: Reorganised,
  measures: readonly Measure[],
  day: Day,
): AskedAfter {
  const after = directoryAfter(before, moved)
  const [chainBefore, chainAfter] = [chainsOn(before, day), chainsOn(after, day)]
  const duties: Duty[] = []
  const anew: Request[] = []
  for (const { request, party } of moved.requests) {
    const measure = measures.find(({ id }) => id === request.subject)
    if (!measure || request.declinedBy !== null) continue
    const chain = chainAfter(measure)
    const asked = recipientOf('responsible', chainBefore(measure), before, day)
    if (asked?.id === recipientOf('responsible', chain, after, day)?.id) continue
    if (!asked || !speaksFor(asked, party, after, day)) {
      anew.push(request)
      continue
    }
    const others = [chain.responsible, ...chain.others].filter((each) => each !== null && each.id !== asked.id)
    for (const [rank, person] of [asked, ...others].entries())
      duties.push({
        id: newId(),
        subjectKind: 'measure',
        subject: measure.id,
        role: 'answers',
        party: null,
        person: person?.id ?? null,
        from: day,
        until: null,
        rank,
      })
  }
  return { duties, anew }
}

const speaksFor = ({ id }: Person, party: string, { duties, people }: Directory, day: Day): boolean =>
  people.some((person) => person.id === id && person.party === party) ||
  duties.some(
    (duty) => duty.subjectKind === 'party' && duty.subject === party && duty.person === id && inForce(duty, day),
  )
