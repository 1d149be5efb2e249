import { type Charged, type Charges, chargesOn } from '#domain/charges.ts'
import type { GapInput } from '#domain/gaps.ts'
import { inForce } from '#domain/duty.ts'
import { isAsked } from '#domain/measure.ts'
import { partyLabel } from '#domain/party.ts'

type ChargeGap = 'no-accountable' | 'several-accountable' | 'task-unled' | 'office-ended'

/**
 * What is missing in the register of responsibilities: who decides, who carries a task out, and offices that have ended
 * and still have duties. Who decides is asked for only where a city writes it at all.
 */
export function chargeGaps({
  directory,
  today,
  measures,
  tasks = [],
}: Pick<GapInput, 'directory' | 'today' | 'measures' | 'tasks'>): Record<ChargeGap, readonly string[]> {
  const charges = chargesOn(directory, today)
  const subjects = [
    ...measures.filter(isAsked).map(({ id, code, field }) => of({ kind: 'measure', id, field }, code, false)),
    ...tasks.map(({ id, code, field, ofCdo }) => of({ kind: 'task', id, field }, code, ofCdo)),
  ]
  const inUse = directory.duties.some(({ role }) => role === 'accountable')
  const codes = (holds: (subject: (typeof subjects)[number]) => boolean): readonly string[] =>
    subjects.filter(holds).map(({ code }) => code)
  const holding = new Set(directory.duties.filter((duty) => inForce(duty, today)).map(({ party }) => party))
  return {
    'no-accountable': inUse ? codes(({ held, ofCdo }) => held.accountable.length === 0 && !ofCdo) : [],
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
