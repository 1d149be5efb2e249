import type { DutyRole } from '#domain/duty.ts'

const withIt: Readonly<Partial<Record<DutyRole, readonly DutyRole[]>>> = {
  accountable: ['consulted', 'informed'],
  leads: ['participates', 'consulted', 'informed'],
  participates: ['consulted', 'informed'],
  consulted: ['informed'],
}

/** Whether an office that has one part in something needs no other one: whoever leads is heard and told anyway. */
export const covers = (has: DutyRole, other: DutyRole): boolean => withIt[has]?.includes(other) ?? false
