import type { Duty } from '#domain/duty.ts'
import { inForce } from '#domain/duty.ts'
import type { Measure } from '#domain/measure.ts'
import { partnerOf } from '#domain/partner-of.ts'
import type { Powers } from '#app/powers.ts'
import type { RoundBook } from '#app/rounds/round-book.ts'

/**
 * Who is in charge of a new point: its lead office, and, where that office leads one of the point's measures and has
 * nobody who answers for all of it, those who answer for that measure and deputise. A partner who answers for the
 * measure does not speak for the administration: then the office's own coordination is asked.
 */
export function pointDuties(
  { newId }: Pick<Powers, 'newId'>,
  home: RoundBook,
  point: Measure,
  lead: string | null,
  measures: readonly Measure[],
): readonly Duty[] {
  if (lead === null) return []
  const { duties } = home.directory
  const dutyOf = (duty: Pick<Duty, 'role' | 'party' | 'person' | 'rank'>): Duty => ({
    ...duty,
    id: newId(),
    subjectKind: 'measure',
    subject: point.id,
    from: home.today,
    until: null,
  })
  const isOfOffice = duties.some(
    (duty) =>
      duty.subjectKind === 'party' && duty.subject === lead && duty.role === 'answers' && inForce(duty, home.today),
  )
  const like = isOfOffice ? undefined : measures.find((measure) => home.chain(measure).lead?.id === lead)
  const people = duties.filter(
    (duty) =>
      like !== undefined &&
      duty.subjectKind === 'measure' &&
      duty.subject === like.id &&
      (duty.role === 'answers' || duty.role === 'deputises') &&
      inForce(duty, home.today),
  )
  const isOfAnother = people.some(({ role, person }) => {
    const partner = role === 'answers' ? partnerOf(person, home.directory, home.today) : null
    return partner !== null && partner.id !== lead
  })
  return [
    dutyOf({ role: 'leads', party: lead, person: null, rank: 0 }),
    ...(isOfAnother ? [] : people).map(({ role, party, person, rank }) => dutyOf({ role, party, person, rank })),
  ]
}
