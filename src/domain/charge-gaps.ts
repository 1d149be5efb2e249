import { type Charged, type Charges, chargesOn } from '#domain/charges.ts'
import type { GapInput } from '#domain/gaps.ts'
import { inForce } from '#domain/duty.ts'
import { isAsked } from '#domain/measure.ts'
import { partyLabel } from '#domain/party.ts'

/** Gaps of the register: they hold up no round, so the coordination hears of them once before it opens. */
export const chargeGapKinds = [
  'office-ended',
  'accountable-nowhere',
  'no-accountable',
  'several-accountable',
  'task-unled',
] as const
type ChargeGap = (typeof chargeGapKinds)[number]

/**
 * What is missing in the register of responsibilities: who decides, who carries a task out, and offices that have ended
 * and still have duties. Where a plan says nowhere who decides, that is one gap; nobody decides on the points of a motion.
 */
export function chargeGaps({
  directory,
  today,
  plan,
  measures,
  tasks = [],
}: Pick<GapInput, 'directory' | 'today' | 'plan' | 'measures' | 'tasks'>): Record<ChargeGap, readonly string[]> {
  const charges = chargesOn(directory, today)
  const subjects = [
    ...measures.filter(isAsked).map(({ id, code, field }) => of({ kind: 'measure', id, field }, code, false)),
    ...tasks.map(({ id, code, field, ofCdo }) => of({ kind: 'task', id, field }, code, ofCdo)),
  ]
  const undecided = plan.motion
    ? []
    : subjects.filter(({ held, ofCdo }) => held.accountable.length === 0 && !ofCdo).map(({ code }) => code)
  const isInUse = subjects.some(({ held }) => held.accountable.length > 0)
  const codes = (holds: (subject: (typeof subjects)[number]) => boolean): readonly string[] =>
    subjects.filter(holds).map(({ code }) => code)
  const holding = new Set(directory.duties.filter((duty) => inForce(duty, today)).map(({ party }) => party))
  return {
    'accountable-nowhere': !isInUse && undecided.length > 0 ? [plan.code] : [],
    'no-accountable': isInUse ? undecided : [],
    'several-accountable': codes(({ held }) => held.accountable.length > 1),
    'task-unled': codes(({ kind, held }) => kind === 'task' && held.leads.length === 0),
    'office-ended': directory.parties
      .filter(({ id, validTo }) => validTo !== null && validTo < today && holding.has(id))
      .map(partyLabel),
  }

  function of(charged: Charged, code: string, ofCdo: boolean) {
    const held: Charges = charges(charged)
    return { kind: charged.kind, code, ofCdo, held }
  }
}
