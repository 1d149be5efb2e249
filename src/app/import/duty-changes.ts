import type { Day } from '#domain/instant.ts'
import type { Change } from '#app/contracts/change.ts'
import { heldByParty } from '#domain/duty.ts'
import type { SeedDuty } from '#app/contracts/seed.ts'
import { dutiesInForce, dutyKey, holderOf } from '#app/import/duty-holders.ts'
import type { Present } from '#app/import/present.ts'
import type { Compared } from '#app/import/three-way.ts'

/**
 * Ends the duties of those whom the file no longer names, and begins those of the newly named: from today where
 * somebody had the duty before, else without a beginning. Earlier rounds keep their responsible parties. Of several
 * who have a duty, the first named leads.
 */
export function dutyChanges(
  { value, present: before }: Compared<SeedDuty>,
  present: Present,
  today: Day,
): readonly Change[] {
  const inForce = dutiesInForce(value, present.duties, today)
  const held = new Set(inForce.map(holderOf))
  const ending = inForce.filter((duty) => !value.holders.includes(holderOf(duty)))
  const beginning = value.holders.filter((holder) => !held.has(holder))
  const moved = inForce.filter((duty) => ![-1, duty.rank].includes(value.holders.indexOf(holderOf(duty))))
  return [
    ...ending.map((duty): Change => ({ kind: 'duty-set', duty: { ...duty, until: dayBefore(today) } })),
    ...moved.map((duty): Change => ({
      kind: 'duty-set',
      duty: { ...duty, rank: value.holders.indexOf(holderOf(duty)) },
    })),
    ...beginning.map((holder) => dutySet(value, holder, before === undefined ? null : today)),
  ]
}

function dutySet(duty: SeedDuty, holder: string, from: Day | null): Change {
  const { subjectKind, subject, role } = duty
  const who = heldByParty(duty) ? { party: holder, person: null } : { party: null, person: holder }
  const id = `${dutyKey(duty)}:${holder}${from === null ? '' : `:${from}`}`
  return {
    kind: 'duty-set',
    duty: { id, subjectKind, subject, role, ...who, from, until: null, rank: duty.holders.indexOf(holder) },
  }
}

function dayBefore(day: Day): Day {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}
